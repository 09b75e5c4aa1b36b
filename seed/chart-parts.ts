import { didYouMean } from '../src/chart/did-you-mean';
import type { CitationRecord, EventRecord, FactRecord, LawRecord, UnitRecord } from '../src/chart/document';
import type { ResponsibilityRecord } from '../src/chart/document';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';
import type { KnownSlugs } from './known-slugs';
import type { Path } from './yaml-file';

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
export function responsibilitiesOf(unit: Placed<UnitRecord>): Placed<ResponsibilityRecord>[] {
  const withParts = (whole: Placed<ResponsibilityRecord>): Placed<ResponsibilityRecord>[] => [
    whole,
    ...whole.record.parts.flatMap((part, index) => withParts(inside(whole, ['parts', index], part))),
  ];
  return unit.record.responsibilities.flatMap((record, index) =>
    withParts(inside(unit, ['responsibilities', index], record)),
  );
}

const listsOfFacts = ['names', 'designations', 'placements', 'relations', 'omissions', 'figures'] as const;

/** Every fact of a unit. */
export function factsOf(unit: Placed<UnitRecord>): Placed<FactRecord>[] {
  const listed = listsOfFacts.flatMap((key) => {
    const facts: readonly FactRecord[] = unit.record[key];
    return facts.map((record, index) => inside(unit, [key, index], record));
  });
  return [...listed, ...responsibilitiesOf(unit)];
}

/** Every citation of a chart: those of its facts and those of its laws. */
export function citationsIn(
  units: readonly Placed<UnitRecord>[],
  events: readonly Placed<EventRecord>[],
  laws: readonly Placed<LawRecord>[],
): Placed<CitationRecord>[] {
  const citing: Placed<{ readonly cites: readonly CitationRecord[] }>[] = [
    ...units.flatMap(factsOf),
    ...events,
    ...laws,
  ];
  return citing.flatMap((holder) =>
    holder.record.cites.map((citation, index) =>
      inside(holder, ['cites', index, citation.stance.toLowerCase()], citation),
    ),
  );
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
