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

/** What all fragments take together. When that is too much, all are given up, and those begin anew that are asked. */
export class FragmentBudget {
  #left = mostBytes;
  #era = 0;

  /** Another one after all have been given up. */
  get era(): number {
    return this.#era;
  }

  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left >= 0) return;
    this.#left = mostBytes - bytes;
    this.#era += 1;
  }
}

interface OfChart {
  readonly era: number;
  readonly byUnit: Map<number, Fragment>;
}

/** The fragments of one selection, for as long as their charts are served. */
export class Fragments {
  readonly #budget: FragmentBudget;
  readonly #of = new WeakMap<Chart, OfChart>();

  constructor(budget: FragmentBudget) {
    this.#budget = budget;
  }

  /** Writes the fragment of a unit of the latest state of its chart: that which is there, else what `write` writes. */
  write(run: Run, chart: Chart, unit: number, write: () => void): void {
    const { byUnit } = this.#fragmentsOf(chart);
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
    const bytes = run.json.length - start;
    if (bytes > mostBytesOfOne) return;
    this.#budget.take(bytes + bytesOfEntry);
    this.#fragmentsOf(chart).byUnit.set(unit, {
      json: run.json.copyFrom(start),
      values: run.values - values,
      characters: run.characters - characters,
      objects: run.objects - objects,
    });
  }

  #fragmentsOf(chart: Chart): OfChart {
    const known = this.#of.get(chart);
    if (known?.era === this.#budget.era) return known;
    const made = { era: this.#budget.era, byUnit: new Map<number, Fragment>() };
    this.#of.set(chart, made);
    return made;
  }
}
