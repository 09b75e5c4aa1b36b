import { turnsOfPlace } from './change-days';
import type { Chart } from './chart';
import { compare, compareNames } from './compare-text';
import type { UnitRecord } from './document';
import { sortInSteps } from './sort-in-steps';
import { rangesOf, stepThrough } from './steps';
import type { Steps } from './steps';
import { latestMoment } from './timeline';
import type { Timeline } from './timeline';

/** Before all days that anything is dated by. */
const earlyDay = '0001-01-01';

/** The order of all names of a chart, found once, so that units are put in order by comparing numbers. */
export class NameOrder {
  /** How many ranks there are. */
  readonly size: number;
  readonly #chart: Chart;
  /** The rank of the one name of most units; of the others that of any. */
  readonly #constant: Int32Array;
  /** The ranks of the names of the others. */
  readonly #ranks: ReadonlyMap<string, number>;
  /** From which moment on which of them bears a name of which rank. */
  readonly #turns: { readonly units: Int32Array; readonly moments: Int32Array; readonly ranks: Int32Array };

  private constructor(
    chart: Chart,
    size: number,
    constant: Int32Array,
    ranks: ReadonlyMap<string, number>,
    turns: readonly (readonly [unit: number, moment: number, rank: number])[],
  ) {
    this.#chart = chart;
    this.size = size;
    this.#constant = constant;
    this.#ranks = ranks;
    this.#turns = {
      units: Int32Array.from(turns, ([unit]) => unit),
      moments: Int32Array.from(turns, ([, moment]) => moment),
      ranks: Int32Array.from(turns, ([, , rank]) => rank),
    };
  }

  static *of(chart: Chart, timeline: Timeline): Steps<NameOrder> {
    const all = new Set<string>();
    yield* stepThrough(chart.units, (record) => {
      eachName(record, (name) => all.add(name));
    });
    const rankOf = new Map<string, number>();
    yield* stepThrough(yield* sortInSteps([...all], compareNames), (name) => rankOf.set(name, rankOf.size));

    const constant = new Int32Array(chart.units.length);
    const ranks = new Map<string, number>();
    const turns: [unit: number, moment: number, rank: number][] = [];
    yield* stepThrough(chart.units.entries(), ([unit, record]) => {
      const rankOn = (day: string | null): number => rankOf.get(chart.name(unit, day)) ?? rankOf.size;
      let count = 0;
      eachName(record, (name) => {
        constant[unit] = rankOf.get(name) ?? rankOf.size;
        count += 1;
      });
      if (count < 2) return;
      eachName(record, (name) => ranks.set(name, rankOf.get(name) ?? rankOf.size));
      turns.push([unit, 0, rankOn(earlyDay)]);
      for (const day of [...new Set(turnsOfPlace(chart, unit))].sort(compare))
        turns.push([unit, timeline.momentOf(day), rankOn(day)]);
      turns.push([unit, latestMoment, rankOn(null)]);
    });
    return new NameOrder(chart, rankOf.size + 1, constant, ranks, turns);
  }

  /** The rank of the name that each unit bears at a moment. */
  *at(moment: number): Steps<Int32Array> {
    const rank = this.#constant.slice();
    const { units, moments, ranks } = this.#turns;
    for (const [start, end] of rangesOf(units.length)) {
      for (let turn = start; turn < end; turn += 1)
        if ((moments[turn] ?? latestMoment) <= moment) rank[units[turn] ?? 0] = ranks[turn] ?? this.size;
      yield;
    }
    return rank;
  }

  /** The rank of the name that each unit bears on a day (null: in the latest state) in another language than the chart's. */
  inLanguage(day: string | null, language: string): Int32Array {
    const rank = this.#constant.slice();
    for (const unit of new Set(this.#turns.units))
      rank[unit] = this.#ranks.get(this.#chart.name(unit, day, language)) ?? this.size;
    return rank;
  }
}

/** Every name that a unit is called by at some time or in some language; its slug where it has none. */
function eachName({ slug, names }: UnitRecord, take: (name: string) => void): void {
  let hasName = false;
  for (const { kind, text } of names) {
    if (kind !== 'PRIMARY') continue;
    hasName = true;
    take(text);
  }
  if (!hasName) take(slug);
}
