import type { Chart } from '../../chart/chart';
import type { Run } from './run';

/** What stands in answers of one unit in one selection, all below it included, and what of it is counted. */
interface Fragment {
  readonly json: Buffer;
  readonly values: number;
  readonly characters: number;
  readonly objects: number;
}

/** Bytes of all fragments, and of the longest: what is longer is put together from those in it. */
const mostBytes = 32 * 1024 * 1024;
const mostBytesOfOne = 16 * 1024;
/** What one takes beside its JSON, about. */
const bytesOfEntry = 250;

type ByUnit = Map<number, Fragment>;

/** What all fragments take together. When that is too much, all are given up, and those begin anew that are asked. */
export class FragmentBudget {
  #left = mostBytes;
  /** Those in which there is something. */
  readonly #kept = new Set<ByUnit>();

  keep(byUnit: ByUnit, unit: number, fragment: Fragment): void {
    const bytes = fragment.json.length + bytesOfEntry;
    if (bytes > this.#left) {
      for (const one of this.#kept) one.clear();
      this.#kept.clear();
      this.#left = mostBytes;
    }
    this.#left -= bytes;
    this.#kept.add(byUnit);
    byUnit.set(unit, fragment);
  }
}

/** The fragments of one selection, for as long as their charts are served. */
export class Fragments {
  readonly #budget: FragmentBudget;
  readonly #of = new WeakMap<Chart, ByUnit>();

  constructor(budget: FragmentBudget) {
    this.#budget = budget;
  }

  /** Writes the fragment of a unit of the latest state of its chart: that which is there, else what `write` writes. */
  write(run: Run, chart: Chart, unit: number, write: () => void): void {
    const byUnit = this.#fragmentsOf(chart);
    const known = byUnit.get(unit);
    if (known) {
      run.json.add(known.json);
      run.values += known.values;
      run.characters += known.characters;
      run.countObjects(known.objects);
      return;
    }
    const { values, characters, objects } = run;
    const start = run.json.length;
    write();
    if (run.json.length - start > mostBytesOfOne) return;
    this.#budget.keep(byUnit, unit, {
      json: run.json.copyFrom(start),
      values: run.values - values,
      characters: run.characters - characters,
      objects: run.objects - objects,
    });
  }

  #fragmentsOf(chart: Chart): ByUnit {
    const known = this.#of.get(chart);
    if (known) return known;
    const made: ByUnit = new Map();
    this.#of.set(chart, made);
    return made;
  }
}
