import type { Chart } from '../chart';
import { lasting } from '../lasting';
import { none } from '../pre-order';
import { stepThrough } from '../steps';
import type { Steps } from '../steps';
import type { Findable } from './findable';
import { Growing } from './growing';
import { boundsOf, isWithinBounds } from './valid-times';

/**
 * What can be found in a chart, by numbers in the order of `findablesOf`: the units come first, by their own. What a
 * number stands for is made when asked for.
 */
export class Findables {
  /** How many responsibilities a unit has at most. */
  readonly mostOfUnit: number;
  readonly #chart: Chart;
  /** For each unit the number of the first of its responsibilities, and behind the last that of the first law. */
  readonly #starts: Int32Array;
  /** For each responsibility its unit, and the bounds of the time in which it holds. */
  readonly #units: Int32Array;
  readonly #froms: Int32Array;
  readonly #untils: Int32Array;

  private constructor(
    chart: Chart,
    starts: Int32Array,
    mostOfUnit: number,
    units: Int32Array,
    froms: Int32Array,
    untils: Int32Array,
  ) {
    this.mostOfUnit = mostOfUnit;
    this.#chart = chart;
    this.#starts = starts;
    this.#units = units;
    this.#froms = froms;
    this.#untils = untils;
  }

  static *of(chart: Chart): Steps<Findables> {
    const count = chart.units.length;
    const starts = lasting(Int32Array, count + 1).fill(count);
    const [units, froms, untils] = [new Growing(Int32Array), new Growing(Int32Array), new Growing(Int32Array)];
    let most = 0;
    yield* stepThrough(chart.units.keys(), (unit) => {
      const facts = chart.responsibilities(unit);
      for (const { record } of facts) {
        const [from, until] = boundsOf(record.period);
        units.push(unit);
        froms.push(from);
        untils.push(until);
      }
      starts[unit + 1] = count + units.size;
      most = Math.max(most, facts.length);
    });
    return new Findables(chart, starts, most, units.all(), froms.all(), untils.all());
  }

  /** How many there are. */
  get size(): number {
    const { laws, sources } = this.#chart;
    return sources.reduce((sum, { passages }) => sum + passages.length, this.firstLaw + laws.length);
  }

  typeOf(number: number): Findable['type'] {
    if (number < this.#chart.units.length) return 'UNIT';
    if (number < this.firstLaw) return 'RESPONSIBILITY';
    return number < this.firstLaw + this.#chart.laws.length ? 'LAW' : 'PASSAGE';
  }

  get firstLaw(): number {
    return this.firstOf(this.#chart.units.length);
  }

  /** The first responsibility of a unit, which the others follow up to the first one of the next unit. */
  firstOf(unit: number): number {
    return this.#starts[unit] ?? none;
  }

  /** The unit that it is or that is responsible; `none` for laws and passages. */
  unitOf(number: number): number {
    const count = this.#chart.units.length;
    return number < count ? number : (this.#units[number - count] ?? none);
  }

  /** Whether a responsibility holds on a day (null: in the latest state). */
  holds(responsibility: number, day: number | null): boolean {
    const place = responsibility - this.#chart.units.length;
    return isWithinBounds(this.#froms[place] ?? 0, this.#untils[place] ?? 0, day);
  }

  at(number: number): Findable {
    const unit = this.unitOf(number);
    const { laws, sources, units } = this.#chart;
    if (number < units.length) return { type: 'UNIT', unit };
    const fact = unit === none ? undefined : this.#chart.responsibilities(unit)[number - this.firstOf(unit)];
    if (fact) return { type: 'RESPONSIBILITY', fact };
    const law = laws[number - this.firstLaw];
    if (law) return { type: 'LAW', law };
    let place = number - this.firstLaw - laws.length;
    for (const source of sources) {
      const record = source.passages[place];
      if (record) return { type: 'PASSAGE', passage: { source, record } };
      place -= source.passages.length;
    }
    throw new Error(`There is nothing ${String(number)} to be found.`);
  }

  /** The number of something that is in the chart. */
  numberOf(found: Findable): number {
    const { laws, sources } = this.#chart;
    switch (found.type) {
      case 'UNIT':
        return found.unit;
      case 'RESPONSIBILITY':
        return this.firstOf(found.fact.unit) + found.fact.ordinal - 1;
      case 'LAW':
        return this.firstLaw + laws.findIndex(({ slug }) => slug === found.law.slug);
      case 'PASSAGE': {
        const { source, record } = found.passage;
        let number = this.firstLaw + laws.length;
        for (const { slug, passages } of sources) {
          if (slug === source.slug) return number + passages.findIndex(({ id }) => id === record.id);
          number += passages.length;
        }
        return none;
      }
    }
  }
}
