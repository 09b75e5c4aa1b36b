import type { Chart } from './chart';
import type { UnitRecord } from './document';
import { coreOfName, foldText } from './fold-text';
import { MadeOnce } from './made-once';
import { NumberPairs } from './number-pairs';
import type { NumberGroups } from './number-pairs';
import { stepThrough } from './steps';
import type { Steps } from './steps';

type Identifier = UnitRecord['identifiers'][number];

/**
 * The units of a chart by what they are called, in every way that a name may be written. Only a hash of each way is
 * kept: what shares it is looked at.
 */
class NameIndex {
  readonly #chart: Chart;
  readonly #groups: NumberGroups;
  readonly #size: number;

  private constructor(chart: Chart, groups: NumberGroups, size: number) {
    this.#chart = chart;
    this.#groups = groups;
    this.#size = size;
  }

  static *of(chart: Chart): Steps<NameIndex> {
    const pairs = new NumberPairs();
    const size = 2 * chart.units.length + 1;
    yield* stepThrough(chart.units.entries(), ([unit, { names, identifiers }]) => {
      for (const identifier of identifiers) pairs.add(placeOf(identifierKey(identifier), size), unit);
      for (const { kind, text } of names) {
        const folded = foldText(text);
        const core = coreOfName(folded);
        if (kind === 'ACRONYM') pairs.add(placeOf(acronymKey(text), size), unit);
        pairs.add(placeOf(folded, size), unit);
        if (core !== folded) pairs.add(placeOf(core, size), unit);
      }
    });
    return new NameIndex(chart, yield* pairs.grouped(size), size);
  }

  withAcronym(acronym: string): readonly number[] {
    const key = acronymKey(acronym);
    return this.#unitsAt(key, ({ names }) =>
      names.some(({ kind, text }) => kind === 'ACRONYM' && acronymKey(text) === key),
    );
  }

  withIdentifier(identifier: Identifier): readonly number[] {
    const key = identifierKey(identifier);
    return this.#unitsAt(key, ({ identifiers }) => identifiers.some((one) => identifierKey(one) === key));
  }

  /** A name that fits to the letter wins over one that fits only without its 'Office of' or 'US'. */
  withName(name: string): readonly number[] {
    const folded = foldText(name);
    const core = coreOfName(folded);
    const exact = this.#unitsAt(folded, ({ names }) => names.some(({ text }) => foldText(text) === folded));
    if (exact.length > 0) return exact;
    return this.#unitsAt(core, ({ names }) => names.some(({ text }) => coreOfName(foldText(text)) === core));
  }

  #unitsAt(key: string, fits: (unit: UnitRecord) => boolean): readonly number[] {
    const units = this.#groups.of(placeOf(key, this.#size));
    return Array.from(new Set(units)).filter((unit) => fits(this.#chart.unit(unit)));
  }
}

const acronymKey = (acronym: string): string => `acronym ${acronym.trim().toLowerCase()}`;
const identifierKey = ({ scheme, value }: Identifier): string => `identifier ${JSON.stringify([scheme, value])}`;

/** One of so many places (FNV-1a). */
function placeOf(key: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % places;
}

export const nameIndex = new MadeOnce((chart) => NameIndex.of(chart));
