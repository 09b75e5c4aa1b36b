import { effectiveDay } from '../src/chart/dates';
import type { Period, UncertainDate } from '../src/chart/dates';
import type { ChartHeader, UnitRecord } from '../src/chart/document';
import { groupBy } from '../src/chart/group-by';
import { quote } from '../src/chart/quote';
import { datedFactsOf } from './chart-parts';
import type { Placed, PlacedSections } from './chart-parts';
import type { Defect } from './defect';
import { common, never, shownSpan, spanOf } from './span';

/** What the times of a chart are judged by; null what it does not say. */
type Header = Pick<ChartHeader, 'coversUntil' | 'language'>;

/** Whether what can be true once at a time is, on every day, and no day lies beyond those that the chart covers. */
export function checkTimes(sections: PlacedSections, header: Header): Defect[] {
  const { coversUntil } = header;
  // Where there is one alone, it has nothing to clash with.
  const withSeveral = (key: 'placements' | 'names' | 'designations'): Placed<UnitRecord>[] =>
    sections.units.filter((unit) => unit.record[key].length > 1 && !unit.isMended(key));
  return [
    ...withSeveral('placements').flatMap(checkPlacements),
    ...withSeveral('names').flatMap((unit) => checkNames(unit, header)),
    ...withSeveral('designations').flatMap(checkReadings),
    ...(coversUntil === null ? [] : [...checkCovered(sections, coversUntil), ...checkLasting(sections)]),
  ];
}

function checkPlacements(unit: Placed<UnitRecord>): Defect[] {
  const { placements } = unit.record;
  return clashes(placements).map(({ index, other, when }) =>
    unit.defect(
      ['placements', index, 'parent'],
      `parent is ${quote(placements[index]?.parent)}; expected one parent at a time, but ${quote(other.parent)} ${when}.`,
    ),
  );
}

/** In each language one; a name that says none is in that of the chart. */
function checkNames(unit: Placed<UnitRecord>, { language: own }: Header): Defect[] {
  const primary = unit.record.names.flatMap((name, at) => (name.kind === 'PRIMARY' ? [{ ...name, at }] : []));
  const inLanguages = groupBy(primary, ({ language }) => [language ?? own]);
  return [...inLanguages.values()].flatMap((group) =>
    clashes(group).map(({ index, other, when }) =>
      unit.defect(
        ['names', group[index]?.at ?? 0, 'text'],
        `text is ${quote(group[index]?.text)}; expected one primary name at a time, but ${quote(other.text)} ${when}; give one of them a kind, an end or another language.`,
      ),
    ),
  );
}

function checkReadings(unit: Placed<UnitRecord>): Defect[] {
  const readings = unit.record.designations.flatMap((designation, at) =>
    designation.kind === null ? [] : [{ ...designation, at }],
  );
  return clashes(readings)
    .filter(({ index, other }) => readings[index]?.kind !== other.kind)
    .map(({ index, other, when }) =>
      unit.defect(
        ['designations', readings[index]?.at ?? 0, 'kind'],
        `kind is ${quote(readings[index]?.kind?.toLowerCase())}; expected one kind at a time, but ${quote(other.text)}, read as ${quote(other.kind?.toLowerCase())}, ${when}.`,
      ),
    );
}

/** Each of them that holds while one before it does, with that one and when. */
function clashes<Record extends { readonly period: Period }>(
  records: readonly Record[],
): { index: number; other: Record; when: string }[] {
  return records.flatMap((record, index) => {
    for (const other of records.slice(0, index)) {
      const both = common(spanOf(record.period), spanOf(other.period));
      if (!both) continue;
      return [{ index, other, when: both.until === never ? 'has not ended either' : `holds${shownSpan(both)}, too` }];
    }
    return [];
  });
}

/** A date counts from its earliest day: what is over by then holds on no day that anybody could ask for. */
function* checkLasting({ units }: PlacedSections): Generator<Defect> {
  for (const { fact, period } of datedFactsOf(units)) {
    const { from, until } = spanOf(period);
    if (from < until) continue;
    const message = `until is ${quote(period.end?.text)}, which counts from ${until}; expected a day after ${from}, from which "from" counts, or {text, earliest, latest}.`;
    yield fact.defect(['until'], message);
  }
}

/** The latest state is that of the last day which the chart covers: what comes later would be neither there nor not. */
function* checkCovered({ units, events }: PlacedSections, coversUntil: string): Generator<Defect> {
  const beyond = (fact: Placed<unknown>, key: string, date: UncertainDate | null): Defect[] => {
    const day = effectiveDay(date);
    if (day === null || day <= coversUntil) return [];
    const message = `${key} is ${quote(date?.text)}; expected a date that the chart covers, but its coversUntil is ${coversUntil}.`;
    return [fact.defect([key], message)];
  };
  for (const { fact, period } of datedFactsOf(units))
    yield* [...beyond(fact, 'from', period.start), ...beyond(fact, 'until', period.end)];
  for (const event of events) {
    if (!event.record.planned) yield* beyond(event, 'date', event.record.date);
  }
}
