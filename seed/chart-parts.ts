import { hasBounds } from '../src/chart/dates';
import type { Period } from '../src/chart/dates';
import { didYouMean } from '../src/chart/did-you-mean';
import type { FactRecord, ResponsibilityRecord, UnitRecord } from '../src/chart/document';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';
import type { Path } from './written-file';

/** A record with its place in the files of a chart, so that a check can point at it. */
export class Placed<Written> {
  readonly record: Written;
  readonly #holder: ShapedFile | Placed<unknown>;
  readonly #path: Path;

  /** @param path from the file, or from the record that holds this one */
  constructor(record: Written, holder: ShapedFile | Placed<unknown>, path: Path) {
    this.record = record;
    this.#holder = holder;
    this.#path = path;
  }

  /** A defect at a key of the record, or deeper in it. */
  defect(path: Path, message: string): Defect {
    const whole = [...this.#path, ...path];
    if (this.#holder instanceof Placed) return this.#holder.defect(whole, message);
    const { file, original } = this.#holder;
    return file.defect(original(whole), message);
  }

  /** True when something at this key of the record was malformed, or at a key that was meant to be it. */
  isMended(key: string): boolean {
    if (this.#holder instanceof Placed) return this.#holder.isMended(String(this.#path[0]));
    const mendedKeys = this.#holder.mendedKeys(this.#path);
    return mendedKeys.some((mended) => mended === key || didYouMean(mended, [key]) !== '');
  }
}

type Section = 'sources' | 'laws' | 'units' | 'events' | 'synonyms';
type RecordOf<Name extends Section> = ShapedFile['sections'][Name][number];

/** The records of all files of a chart. */
export type PlacedSections = { readonly [Name in Section]: readonly Placed<RecordOf<Name>>[] };

export function sectionsOf(files: readonly ShapedFile[]): PlacedSections {
  return {
    sources: section(files, 'sources'),
    laws: section(files, 'laws'),
    units: section(files, 'units'),
    events: section(files, 'events'),
    synonyms: section(files, 'synonyms'),
  };
}

function section<Name extends Section>(files: readonly ShapedFile[], name: Name): Placed<RecordOf<Name>>[] {
  return files.flatMap((file) => {
    const records: readonly RecordOf<Name>[] = file.sections[name];
    return records.map((record, index) => new Placed(record, file, [name, index]));
  });
}

/** The responsibilities of a unit and all their parts. */
export function* responsibilitiesOf(unit: Placed<UnitRecord>): Generator<Placed<ResponsibilityRecord>> {
  for (const [index, record] of unit.record.responsibilities.entries()) {
    yield* withParts(new Placed(record, unit, ['responsibilities', index]));
  }
}

function* withParts(whole: Placed<ResponsibilityRecord>): Generator<Placed<ResponsibilityRecord>> {
  yield whole;
  for (const [index, part] of whole.record.parts.entries()) yield* withParts(new Placed(part, whole, ['parts', index]));
}

type Citing = Pick<FactRecord, 'cites'>;

const listsOfFacts = ['names', 'designations', 'placements', 'relations', 'omissions', 'figures'] as const;

/** Every fact of some units, one by one: all of a large chart at once would take much memory. */
function* factsOf(units: readonly Placed<UnitRecord>[]): Generator<Placed<FactRecord>> {
  for (const unit of units) {
    for (const key of listsOfFacts) {
      for (const [index, record] of unit.record[key].entries()) yield new Placed(record, unit, [key, index]);
    }
    yield* responsibilitiesOf(unit);
  }
}

/** Every fact of some units that bears a date, with the time in which it holds: few of a large chart. */
export function* datedFactsOf(
  units: readonly Placed<UnitRecord>[],
): Generator<{ readonly fact: Placed<FactRecord>; readonly period: Period }> {
  for (const unit of units) {
    const { names, designations, placements, relations, responsibilities } = unit.record;
    const isDated =
      [names, designations, placements, relations].some((facts) => facts.some(({ period }) => hasBounds(period))) ||
      responsibilities.some(hasDates);
    if (!isDated) continue;
    for (const fact of factsOf([unit])) {
      const { period } = fact.record as { readonly period?: Period };
      if (period && hasBounds(period)) yield { fact, period };
    }
  }
}

function hasDates({ period, parts }: ResponsibilityRecord): boolean {
  return hasBounds(period) || parts.some(hasDates);
}

/** Everything in a chart that cites passages, one by one: its facts and its laws. */
export function* citingIn({ units, events, laws }: PlacedSections): Generator<Placed<Citing>> {
  yield* factsOf(units);
  yield* events;
  yield* laws;
}
