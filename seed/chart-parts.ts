import { didYouMean } from '../src/chart/did-you-mean';
import type { CitationRecord, EventRecord, FactRecord, LawRecord, UnitRecord } from '../src/chart/document';
import type { ResponsibilityRecord } from '../src/chart/document';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';
import type { KnownSlugs } from './known-slugs';
import type { Path } from './written-file';

/** A record with its place in the files of a chart, so that a check can point at it. */
export interface Placed<Written> {
  readonly record: Written;
  /** A defect at a key of the record, or deeper in it. */
  readonly defect: (path: Path, message: string) => Defect;
  /** True when something at this key of the record was malformed, or at a key that was meant to be it. */
  readonly isMended: (key: string) => boolean;
}

type Section = 'sources' | 'laws' | 'units' | 'events' | 'synonyms';
type RecordOf<Name extends Section> = ShapedFile['sections'][Name][number];

/** The records of one section over all files of a chart. */
export function section<Name extends Section>(files: readonly ShapedFile[], name: Name): Placed<RecordOf<Name>>[] {
  return files.flatMap(({ sections, file, original, mendedKeys }) => {
    const records: readonly RecordOf<Name>[] = sections[name];
    return records.map((record, index) => ({
      record,
      defect: (path: Path, message: string) => file.defect(original([name, index, ...path]), message),
      isMended: (key: string) =>
        mendedKeys([name, index]).some((mended) => mended === key || didYouMean(mended, [key]) !== ''),
    }));
  });
}

function inside<Written>(holder: Placed<unknown>, path: Path, record: Written): Placed<Written> {
  const [key] = path;
  return {
    record,
    defect: (rest, message) => holder.defect([...path, ...rest], message),
    isMended: () => holder.isMended(String(key)),
  };
}

/** The responsibilities of a unit and all their parts. */
export function* responsibilitiesOf(unit: Placed<UnitRecord>): Generator<Placed<ResponsibilityRecord>> {
  for (const [index, record] of unit.record.responsibilities.entries()) {
    yield* withParts(inside(unit, ['responsibilities', index], record));
  }
}

function* withParts(whole: Placed<ResponsibilityRecord>): Generator<Placed<ResponsibilityRecord>> {
  yield whole;
  for (const [index, part] of whole.record.parts.entries()) yield* withParts(inside(whole, ['parts', index], part));
}

const listsOfFacts = ['names', 'designations', 'placements', 'relations', 'omissions', 'figures'] as const;

/** Every fact of some units, one by one: all of a large chart at once would take much memory. */
export function* factsOf(units: readonly Placed<UnitRecord>[]): Generator<Placed<FactRecord>> {
  for (const unit of units) {
    for (const key of listsOfFacts) {
      for (const [index, record] of unit.record[key].entries()) yield inside(unit, [key, index], record);
    }
    yield* responsibilitiesOf(unit);
  }
}

/** Every citation of a chart, one by one: those of its facts and those of its laws. */
export function* citationsIn(
  units: readonly Placed<UnitRecord>[],
  events: readonly Placed<EventRecord>[],
  laws: readonly Placed<LawRecord>[],
): Generator<Placed<CitationRecord>> {
  for (const facts of [factsOf(units), events, laws]) {
    for (const holder of facts) {
      for (const [index, citation] of holder.record.cites.entries()) {
        yield inside(holder, ['cites', index, citation.stance.toLowerCase()], citation);
      }
    }
  }
}

/** The units that an event befell and those that came out of it. */
export function rolesOf({ origins, results }: EventRecord): string[] {
  return [...origins.map(({ unit }) => unit), ...results];
}

/** While the events are not clear, nobody knows what began, ended or is only planned. */
export function areEventsClear(files: readonly ShapedFile[], known: KnownSlugs): boolean {
  return (
    !known.unclear.has('events') &&
    section(files, 'events').every(
      ({ record, isMended }) =>
        !['kind', 'origins', 'results', 'planned', 'date'].some(isMended) &&
        rolesOf(record).every((slug) => known.units.has(slug)),
    )
  );
}
