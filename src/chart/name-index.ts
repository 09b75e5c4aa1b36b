import type { Chart } from './chart';
import { coreOfName, foldText } from './fold-text';

interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** The units of a chart by what they are called, in every way that a name may be written. */
class NameIndex {
  readonly #units = new Map<string, number[]>();
  readonly #folded = new Map<string, string>();

  constructor(chart: Chart) {
    for (const [unit, { names, identifiers }] of chart.units.entries()) {
      const keys = names.flatMap(({ kind, text }) => [
        ...(kind === 'ACRONYM' ? [acronymKey(text)] : []),
        nameKey(this.#fold(text)),
        coreKey(text),
      ]);
      for (const key of new Set([...keys, ...identifiers.map(identifierKey)])) this.#add(key, unit);
    }
  }

  withAcronym(acronym: string): readonly number[] {
    return this.#units.get(acronymKey(acronym)) ?? [];
  }

  withIdentifier(identifier: Identifier): readonly number[] {
    return this.#units.get(identifierKey(identifier)) ?? [];
  }

  /** A name that fits to the letter wins over one that fits only without its 'Office of' or 'US'. */
  withName(name: string): readonly number[] {
    return this.#units.get(nameKey(foldText(name))) ?? this.#units.get(coreKey(name)) ?? [];
  }

  /** A name of the chart, or a slug in place of one, folded. */
  folded(name: string): string {
    return this.#folded.get(name) ?? foldText(name);
  }

  #fold(name: string): string {
    const folded = foldText(name);
    this.#folded.set(name, folded);
    return folded;
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
const coreKey = (name: string): string => `core ${coreOfName(name)}`;

const indexes = new WeakMap<Chart, NameIndex>();

/** Made once for each chart, kept as long as the chart. */
export function nameIndex(chart: Chart): NameIndex {
  const known = indexes.get(chart);
  if (known) return known;
  const index = new NameIndex(chart);
  indexes.set(chart, index);
  return index;
}
