import type { Chart } from './chart';
import type { UnitRecord } from './document';
import { coreOfName, foldText } from './fold-text';
import { MadeOnce } from './made-once';
import { stepThrough } from './steps';
import type { Steps } from './steps';

type Identifier = UnitRecord['identifiers'][number];

/** The units of a chart by what they are called, in every way that a name may be written. */
class NameIndex {
  readonly #units = new Map<string, number[]>();
  readonly #folded = new Map<string, string>();

  static *of(chart: Chart): Steps<NameIndex> {
    const index = new NameIndex();
    yield* stepThrough(chart.units.entries(), ([unit, record]) => {
      for (const key of index.#keysOf(record)) index.#add(key, unit);
    });
    return index;
  }

  withAcronym(acronym: string): readonly number[] {
    return this.#units.get(acronymKey(acronym)) ?? [];
  }

  withIdentifier(identifier: Identifier): readonly number[] {
    return this.#units.get(identifierKey(identifier)) ?? [];
  }

  /** A name that fits to the letter wins over one that fits only without its 'Office of' or 'US'. */
  withName(name: string): readonly number[] {
    const folded = foldText(name);
    return this.#units.get(nameKey(folded)) ?? this.#units.get(coreKey(folded)) ?? [];
  }

  /** A name of the chart, or a slug in place of one, folded. */
  folded(name: string): string {
    return this.#folded.get(name) ?? foldText(name);
  }

  #keysOf({ names, identifiers }: UnitRecord): Set<string> {
    const keys = new Set(identifiers.map(identifierKey));
    for (const { kind, text } of names) {
      const folded = foldText(text);
      this.#folded.set(text, folded);
      if (kind === 'ACRONYM') keys.add(acronymKey(text));
      keys.add(nameKey(folded)).add(coreKey(folded));
    }
    return keys;
  }

  #add(key: string, unit: number): void {
    const units = this.#units.get(key);
    if (units) units.push(unit);
    else this.#units.set(key, [unit]);
  }
}

const acronymKey = (acronym: string): string => `acronym ${acronym.trim().toLowerCase()}`;
const identifierKey = ({ scheme, value }: Identifier): string => `identifier ${JSON.stringify([scheme, value])}`;
const nameKey = (folded: string): string => `name ${folded}`;
const coreKey = (folded: string): string => `core ${coreOfName(folded)}`;

export const nameIndex = new MadeOnce((chart) => NameIndex.of(chart));
