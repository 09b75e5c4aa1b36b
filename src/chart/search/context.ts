import type { Chart } from '../chart';
import { lasting } from '../lasting';
import { stepThrough } from '../steps';
import type { Steps } from '../steps';
import type { Findables } from './findables';
import { Growing } from './growing';
import type { TextIndex } from './text-index';

/**
 * Texts that are not said of a thing but of what it belongs to, and help to tell it from others: the names of whatever
 * a unit was ever placed under; of a responsibility the title of the whole that it is part of, the names of the unit,
 * and its summary.
 */
export class Context {
  readonly #texts: Int32Array;
  /** For each thing the place of its first text; behind the last the end. */
  readonly #starts: Int32Array;

  private constructor(texts: Int32Array, starts: Int32Array) {
    this.#texts = texts;
    this.#starts = starts;
  }

  static *of(chart: Chart, findables: Findables, index: TextIndex): Steps<Context> {
    const texts = new Growing(Int32Array);
    const starts = lasting(Int32Array, findables.size + 1);
    const borrow = (from: number, count: number): void => {
      for (let place = 0; place < count; place += 1) texts.push(index.firstOf(from) + place);
    };
    yield* stepThrough(chart.units.entries(), ([unit, { placements }]) => {
      for (const { parent } of placements) {
        const above = chart.index(parent);
        borrow(above, chart.unit(above).names.length);
      }
      starts[unit + 1] = texts.size;
    });
    yield* stepThrough(chart.units.entries(), ([unit, { names, summary }]) => {
      for (const { ordinal, partOf } of chart.responsibilities(unit)) {
        const before = findables.firstOf(unit) - 1;
        if (partOf !== null) borrow(before + partOf, 1);
        borrow(unit, names.length);
        // Of the texts of a unit its summary is the last.
        if (summary !== null) texts.push(index.firstOf(unit + 1) - 1);
        starts[before + ordinal + 1] = texts.size;
      }
    });
    starts.fill(texts.size, findables.firstLaw);
    return new Context(texts.all(), starts);
  }

  /** Where the texts of a thing begin; those of the next one begin where they end. */
  firstOf(thing: number): number {
    return this.#starts[thing] ?? this.#texts.length;
  }

  at(place: number): number {
    return this.#texts[place] ?? 0;
  }
}
