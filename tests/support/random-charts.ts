import fc from 'fast-check';
import type { UncertainDate } from '../../src/chart/dates';
import type { ChartDocument, EventRecord, FactRecord, NameRecord, PlacementRecord } from '../../src/chart/document';
import type { UnitKind } from '../../src/chart/vocabulary';
import { headerRecord, unitRecord } from './records';

const stated: FactRecord = { statement: null, standing: 'STATED', cites: [] };

/** The n-th day of 2000, and of the years after it. */
export function dayNumber(number: number): string {
  return new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
}

const lastDay = 30;

export const anyDay = fc.integer({ min: -2, max: lastDay + 2 }).map(dayNumber);

/** A date that takes effect on that day, however well it is known. */
function dateFrom(number: number, form: number): UncertainDate {
  const day = dayNumber(number);
  const [earliest, latest] = [
    [day, day],
    [day, dayNumber(number + 9)],
    [null, day],
    [day, null],
  ][form % 4] as [string | null, string | null];
  return { text: day, earliest, latest };
}

/** Days one after the other, each with how well it is known, between which something changes. */
const changes = fc
  .uniqueArray(fc.integer({ min: 0, max: lastDay }), { maxLength: 4 })
  .chain((days) =>
    fc.tuple(...days.sort((one, other) => one - other).map((day) => fc.nat(3).map((form) => dateFrom(day, form)))),
  );

/** From the beginning over the changes to what has not come; a stretch of time for each item. */
function periods(dates: readonly UncertainDate[]): { start: UncertainDate | null; end: UncertainDate | null }[] {
  return [null, ...dates].map((start, index) => ({ start, end: dates[index] ?? null }));
}

interface Draft {
  readonly nameDates: readonly UncertainDate[];
  readonly placeDates: readonly UncertainDate[];
  readonly parents: readonly number[];
  readonly position: number | null;
  readonly kinds: readonly UnitKind[];
  readonly fate: 'none' | 'founded' | 'abolished' | 'both' | 'planned' | 'doubtful';
  readonly founded: number;
  readonly form: number;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  nameDates: changes,
  placeDates: changes,
  parents: fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
  position: fc.option(fc.integer({ min: 1, max: 3 })),
  kinds: fc.array(fc.constantFrom<UnitKind>('AGENCY', 'BRANCH', 'OFFICE'), { minLength: 2, maxLength: 2 }),
  fate: fc.constantFrom('none', 'none', 'founded', 'abolished', 'both', 'planned', 'doubtful'),
  founded: fc.integer({ min: 0, max: lastDay }),
  form: fc.nat(3),
});

/** Units that come and go, move, take other names and become other kinds of unit; 'top' is always there. */
export const randomDocument: fc.Arbitrary<ChartDocument> = fc
  .tuple(fc.array(draft, { minLength: 1, maxLength: 12 }), fc.constantFrom('2000-03-01', null))
  .map(([drafts, coversUntil]) => ({
    chart: headerRecord('top', { slug: 'random', coversUntil }),
    sources: [],
    laws: [],
    units: [
      unit('top', { kind: 'AGENCY', names: [], placements: [] }),
      ...drafts.map((one, index) =>
        unit(
          `unit-${String(index)}`,
          { kind: one.kinds[0] ?? 'OFFICE', names: names(one), placements: placements(one, index) },
          one,
        ),
      ),
    ],
    events: drafts.flatMap((one, index) => events(one, `unit-${String(index)}`)),
    synonyms: [],
    digest: '',
  }));

function unit(
  slug: string,
  fields: { kind: UnitKind; names: NameRecord[]; placements: PlacementRecord[] },
  one?: Draft,
): ChartDocument['units'][number] {
  const [since] = one?.nameDates ?? [];
  const designations = since
    ? [{ ...stated, text: 'renamed', kind: one?.kinds[1] ?? null, period: { start: since, end: null } }]
    : [];
  return unitRecord(slug, null, { ...fields, designations });
}

/** Now and then a stretch of time without a name. */
function names({ nameDates, form, parents }: Draft): NameRecord[] {
  return periods(nameDates).flatMap((period, index) => {
    if ((parents[index] ?? 0) % 4 === 0) return [];
    const text = `Name ${String((form + index) % 3)}`;
    return [{ ...stated, text, kind: 'PRIMARY' as const, language: null, period }];
  });
}

/** Under one of the units before it, or, now and then, under none. */
function placements({ placeDates, parents, position }: Draft, index: number): PlacementRecord[] {
  return periods(placeDates).flatMap((period, turn) => {
    const number = (parents[turn] ?? 0) % (index + 2);
    if (number === index + 1) return [];
    const parent = number === 0 ? 'top' : `unit-${String(number - 1)}`;
    return [{ ...stated, parent, position, period }];
  });
}

function events({ fate, founded, form }: Draft, slug: string): EventRecord[] {
  const event = (kind: EventRecord['kind'], fields: Partial<EventRecord>): EventRecord => ({
    ...stated,
    kind,
    date: dateFrom(founded, form),
    law: null,
    origins: [],
    results: [],
    fromParent: null,
    toParent: null,
    planned: false,
    ...fields,
  });
  const origins = [{ unit: slug, partial: null, part: null }];
  const establish = event('ESTABLISHED', { results: [slug] });
  const abolish = event('ABOLISHED', { origins, date: dateFrom(founded + 5, form) });
  switch (fate) {
    case 'none':
      return [];
    case 'founded':
      return [establish];
    case 'abolished':
      return [abolish];
    case 'both':
      return [establish, abolish];
    case 'planned':
      return [{ ...establish, planned: true }];
    case 'doubtful':
      return [event('MERGED', { origins })];
  }
}
