/** What every answer begins with, so that it can be cited, and is not used for what it is not fit for. */
export interface CitedChart {
  readonly slug: string;
  readonly title: string;
  readonly version: string;
  readonly coversUntil: string | null;
  readonly limits: string;
  readonly license: string | null;
}

interface AskedCitation {
  readonly stance: string;
  readonly note: string | null;
  readonly passage: {
    readonly paragraph: number | null;
    readonly sentence: number | null;
    readonly locator: string | null;
    readonly gist: string;
  };
  readonly source: {
    readonly slug: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly date?: { readonly text: string } | null;
  };
}

interface AskedFact {
  readonly id: string;
  readonly statement: string;
  readonly standing: string;
  readonly disputed: boolean;
  readonly period?: AskedPeriod;
  readonly citations: readonly AskedCitation[];
}

interface AskedPeriod {
  readonly start: { readonly text: string } | null;
  readonly end: { readonly text: string } | null;
}

export function chartOf({ slug, title, version, coversUntil, limits, license }: CitedChart): CitedChart {
  return { slug, title, version, coversUntil, limits, license };
}

/** A fact with all that is needed to cite it, what is its own in front. */
export function factOf({ id, statement, standing, disputed, period, citations }: AskedFact, own: object = {}): object {
  return {
    ...own,
    statement,
    standing,
    disputed,
    ...(period && { period: periodOf(period) }),
    citations: citations.map(citationOf),
    id,
  };
}

/** In one piece, so that nobody who copies it leaves out the half. */
function citationOf({ stance, note, passage, source }: AskedCitation): object {
  const { paragraph, sentence, locator, gist } = passage;
  const { slug, title, publisher, url, date } = source;
  return {
    stance,
    note,
    source: title,
    publisher,
    published: date?.text ?? null,
    url,
    sourceSlug: slug,
    paragraph,
    sentence,
    locator,
    gist,
  };
}

/** Null where the sources set no limit. */
export function periodOf({ start, end }: AskedPeriod): object | null {
  return start || end ? { from: start?.text ?? null, until: end?.text ?? null } : null;
}

/** A unit as others mention it. */
export function unitOf<Unit extends { readonly slug: string; readonly name: string }>(
  unit: Unit | null,
): Pick<Unit, 'slug' | 'name'> | null {
  return unit && { slug: unit.slug, name: unit.name };
}

/** Where to go on; null on the last page. */
export function nextPage(pageInfo: {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}
