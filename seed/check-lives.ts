import { effectiveDay, isBefore } from '../src/chart/dates';
import type { EventRecord, UnitRecord } from '../src/chart/document';
import { quote } from '../src/chart/quote';
import type { Placed, PlacedSections } from './chart-parts';
import type { Defect } from './defect';
import type { Lifetimes } from './lifetimes';

/** Whether each unit begins before it ends, and has its places while it and the units above it are there. */
export function checkLives({ units, events }: PlacedSections, subject: string | null, lifetimes: Lifetimes): Defect[] {
  const records = new Map(units.map(({ record }) => [record.slug, record]));
  return [
    ...units.flatMap((unit) => checkSpan(unit, lifetimes)),
    ...units.filter(({ record }) => record.slug === subject).flatMap((unit) => checkStands(unit, lifetimes)),
    ...units.filter((unit) => !unit.isMended('placements')).flatMap((unit) => checkPlaces(unit, lifetimes)),
    ...events
      .filter(({ record }) => !record.planned)
      .flatMap((event) => event.record.results.flatMap((slug) => checkFounding(event, records.get(slug), lifetimes))),
  ];
}

const takesIn = '; a unit that was there before and took others in is an origin of that event, too';

/** A date counts from its earliest day: what has ended by then was there on no day. */
function checkSpan(unit: Placed<UnitRecord>, lifetimes: Lifetimes): Defect[] {
  const { slug } = unit.record;
  const { founding = null, period: { start, end } = { start: null, end: null } } = lifetimes.get(slug) ?? {};
  const [from, until] = [effectiveDay(start), effectiveDay(end)];
  const isTold = founding !== null && isBefore(end, start);
  if (from === null || until === null || from <= until || isTold) return [];
  const message = `${quote(slug)} ends in ${end?.text ?? ''}, which counts from ${until}, and begins in ${start?.text ?? ''}, which counts from ${from}; expected an end after the beginning, or {text, earliest, latest}.`;
  return [unit.defect(['slug'], message)];
}

/** Around a subject that is only planned there would be no tree. */
function checkStands(unit: Placed<UnitRecord>, lifetimes: Lifetimes): Defect[] {
  const { slug } = unit.record;
  if (!lifetimes.get(slug)?.isPlanned) return [];
  return [unit.defect(['slug'], `${quote(slug)} is only planned; expected a subject that is there${takesIn}.`)];
}

/** No place before the unit above begins, none after it or the unit itself has ended. */
function checkPlaces(unit: Placed<UnitRecord>, lifetimes: Lifetimes): Defect[] {
  const { record } = unit;
  return record.placements.flatMap(({ parent, period: { start } }, index) => {
    const above = lifetimes.get(parent);
    if (!start || !above) return [];
    const over = [record.slug, parent].find((slug) => isBefore(lifetimes.get(slug)?.period.end ?? null, start));
    const expected = above.isPlanned
      ? `none, since ${quote(parent)} is only planned${takesIn}`
      : isBefore(start, above.period.start)
        ? `a date that is not before the beginning of ${quote(parent)}, ${above.period.start?.text ?? ''}${above.founding ? takesIn : ''}`
        : over !== undefined
          ? `a date that is not after the end of ${quote(over)}, ${lifetimes.get(over)?.period.end?.text ?? ''}`
          : null;
    if (expected === null) return [];
    return [unit.defect(['placements', index, 'from'], `from is ${quote(start.text)}; expected ${expected}.`)];
  });
}

/** What is established was not there before, and what has ended does not begin again. */
function checkFounding(event: Placed<EventRecord>, unit: UnitRecord | undefined, lifetimes: Lifetimes): Defect[] {
  const { kind, date, origins } = event.record;
  if (!unit || origins.some((origin) => origin.unit === unit.slug)) return [];
  const { slug, placements } = unit;
  const end = lifetimes.get(slug)?.period.end ?? null;
  const earlier = placements.find(({ period }) => kind === 'ESTABLISHED' && isBefore(period.start, date));
  const expected = isBefore(end, date)
    ? `a date that is not after the end of ${quote(slug)}, ${end?.text ?? ''}: what came later needs a slug of its own`
    : earlier
      ? `a date that is not after the place of ${quote(slug)} under ${quote(earlier.parent)}, from ${earlier.period.start?.text ?? ''}`
      : null;
  return expected === null ? [] : [event.defect(['date'], `date is ${quote(date?.text)}; expected ${expected}.`)];
}
