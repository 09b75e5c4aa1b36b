import type { Chart } from '../../chart/chart';
import type { Budget } from './budget';
import type { Run } from './run';

/** What stands in answers of one unit in one selection, all below it included, and what of it is counted. */
interface Fragment {
  readonly json: Buffer;
  readonly values: number;
  readonly characters: number;
  readonly objects: number;
}

/** Of bytes; what is longer is put together from the fragments in it. */
const longest = 16 * 1024;
/** What one takes beside its JSON, about. */
const bytesOfEntry = 250;

type ByUnit = Map<number, Fragment>;

/** The fragments of one selection, for as long as their charts are served. */
export class Fragments {
  readonly #budget: Budget;
  readonly #of = new WeakMap<Chart, ByUnit>();

  constructor(budget: Budget) {
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
    const bytes = run.json.length - start;
    if (bytes > longest || !this.#budget.take(bytes + bytesOfEntry)) return;
    byUnit.set(unit, {
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
