import type { EventRecord } from '../src/chart/document';
import { citingIn, responsibilitiesOf } from './chart-parts';
import type { Placed, PlacedSections } from './chart-parts';
import type { Defect } from './defect';
import { citationStandIn } from './format/fact';
import type { KnownSlugs } from './known-slugs';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import type { Path } from './written-file';

/** Whether everything that is referred to is there, and nothing is there twice. */
export function checkReferences(sections: PlacedSections, known: KnownSlugs): Defect[] {
  const { sources, laws, units } = sections;
  return [
    ...repeated(sources, 'source'),
    ...repeated(laws, 'law'),
    ...repeated(units, 'unit'),
    ...sources.flatMap(checkPassages),
    ...checkCitations(sections, known),
    ...checkSlugs(sections, known),
    ...sections.events.flatMap(checkRoles),
  ];
}

type Referred = 'units' | 'laws';

/** Every unit and law that is referred to by its slug must be there. */
function* checkSlugs({ units, events }: PlacedSections, known: KnownSlugs): Generator<Defect> {
  const isKnown = (kind: Referred, slug: string | null): boolean =>
    slug === null || known[kind].has(slug) || known.unclear.has(kind);
  const unknown = (kind: Referred, holder: Placed<unknown>, path: Path, slug: string | null): Defect => {
    const expected = `expected the slug of one of the ${kind} of this chart`;
    return holder.defect(path, `${quote(slug)} is unknown; ${expected}.${didYouMean(slug, known[kind])}`);
  };
  for (const unit of units) {
    const { placements, relations, figures } = unit.record;
    for (const [index, { parent }] of placements.entries())
      if (!isKnown('units', parent)) yield unknown('units', unit, ['placements', index, 'parent'], parent);
    for (const [index, { other }] of relations.entries())
      if (!isKnown('units', other)) yield unknown('units', unit, ['relations', index, 'other'], other);
    for (const [index, { comparedWith }] of figures.entries())
      for (const [at, slug] of comparedWith.entries())
        if (!isKnown('units', slug)) yield unknown('units', unit, ['figures', index, 'comparedWith', at], slug);
    for (const duty of responsibilitiesOf(unit))
      for (const [index, slug] of duty.record.laws.entries())
        if (!isKnown('laws', slug)) yield unknown('laws', duty, ['laws', index], slug);
  }
  for (const event of events) {
    const { law, origins, results } = event.record;
    if (!isKnown('laws', law)) yield unknown('laws', event, ['law'], law);
    for (const [index, { unit }] of origins.entries())
      if (!isKnown('units', unit)) yield unknown('units', event, ['origins', index, 'unit'], unit);
    for (const [index, slug] of results.entries())
      if (!isKnown('units', slug)) yield unknown('units', event, ['results', index], slug);
    for (const key of ['fromParent', 'toParent'] as const) {
      const slug = event.record[key];
      if (!isKnown('units', slug)) yield unknown('units', event, [key], slug);
    }
  }
}

function repeated(placed: readonly Placed<{ readonly slug: string }>[], what: string): Defect[] {
  const seen = new Map<string, Placed<unknown>>();
  return placed.flatMap((one) => {
    const { slug } = one.record;
    const first = seen.get(slug)?.defect(['slug'], '');
    if (!first) {
      seen.set(slug, one);
      return [];
    }
    const place = `${first.file}, line ${String(first.line)}`;
    const message = `slug is ${quote(slug)}; expected one that no other ${what} has, but it stands in ${place}, too.`;
    return [one.defect(['slug'], message)];
  });
}

/** What an event must name for its kind, so that it says something. */
function checkRoles(event: Placed<EventRecord>): Defect[] {
  const { kind, origins, results } = event.record;
  if (['kind', 'origins', 'results'].some((key) => event.isMended(key))) return [];
  const founds = kind === 'ESTABLISHED' || kind === 'SPUN_OFF';
  if (founds ? results.length > 0 : origins.length > 0) return [];
  const expected = founds
    ? 'results: at least one unit that came out of it'
    : 'origins: at least one unit that it befell';
  const word = kind.toLowerCase().replace('_', ' ');
  return [event.defect(['kind'], `kind is ${quote(word)}; expected with it ${expected}.`)];
}

type PlacedSource = PlacedSections['sources'][number];

/** A passage lies within its source, and has an id of its own. */
function checkPassages(source: PlacedSource): Defect[] {
  const { record } = source;
  const ids = new Set<string>();
  return record.passages.flatMap((passage, index) => {
    const beyond = (['paragraph', 'sentence'] as const).flatMap((unit) => {
      const [number, last] = [passage[unit], record[`${unit}s`]];
      if (number === null || last === null || number <= last) return [];
      const message = `${unit} is "${String(number)}"; expected a number from 1 to ${String(last)}: ${quote(record.slug)} has no more ${unit}s.`;
      return [source.defect(['passages', index, unit], message)];
    });
    const isRepeated = ids.has(passage.id);
    ids.add(passage.id);
    const message = `id is ${quote(passage.id)}; expected one that no other passage of ${quote(record.slug)} has.`;
    return isRepeated ? [...beyond, source.defect(['passages', index, 'id'], message)] : beyond;
  });
}

/** Of each citation the passage, and the source of that, must be there. */
function* checkCitations(sections: PlacedSections, known: KnownSlugs): Generator<Defect> {
  if (known.unclear.has('sources')) return;
  for (const holder of citingIn(sections)) {
    for (const [index, { passage, stance }] of holder.record.cites.entries()) {
      if (known.passages.has(passage) || passage === citationStandIn) continue;
      const message = whyUnknown(passage, known, sections.sources);
      if (message !== null) yield holder.defect(['cites', index, stance.toLowerCase()], message);
    }
  }
}

/** Null where nobody can tell. */
function whyUnknown(passage: string, known: KnownSlugs, sources: readonly PlacedSource[]): string | null {
  const [slug = '', id = ''] = passage.split('/');
  if (known.unclearSources.has(slug)) return null;
  if (!known.sources.has(slug)) {
    const message = `${quote(passage)} names an unknown source; expected source/passage with a source of this chart.`;
    return message + didYouMean(slug, known.sources);
  }
  const length = sources.find((source) => source.record.slug === slug)?.record.sentences ?? null;
  const number = Number(/^S(\d+)$/.exec(id)?.[1]);
  const beyond = length !== null && number > length ? `: it ends with sentence ${String(length)}` : '';
  const passages = [...known.passages].filter((address) => address.startsWith(`${slug}/`));
  const message = `${quote(passage)} is unknown; expected one of the passages of ${quote(slug)}${beyond}.`;
  return message + (beyond ? '' : didYouMean(passage, passages));
}
