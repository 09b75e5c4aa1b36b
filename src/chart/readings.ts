import type { Chart } from './chart';
import { MadeOnce } from './made-once';
import { NameOrder } from './name-order';
import { Outline } from './outline';
import { atOnce } from './steps';
import type { Steps } from './steps';
import { latestMoment, Timeline } from './timeline';

/** Of all kept outlines of one chart together; an outline takes some 30 bytes a unit. */
const mostUnitsKept = 2_000_000;

/**
 * The outlines of a chart at its moments. Each is made when first asked for; the one not asked for the longest makes
 * room for another, but the latest stays.
 */
export class Readings {
  readonly latest: Outline;
  readonly #chart: Chart;
  readonly #timeline: Timeline;
  readonly #names: NameOrder;
  readonly #most: number;
  readonly #kept = new Map<number, Outline>();

  private constructor(chart: Chart, timeline: Timeline, names: NameOrder, latest: Outline, mostUnits: number) {
    this.#chart = chart;
    this.#timeline = timeline;
    this.#names = names;
    this.#most = Math.max(1, Math.floor(mostUnits / chart.units.length));
    this.latest = latest;
  }

  /** @param mostUnits that all kept outlines may have together; one outline is kept, whatever its size */
  static *of(chart: Chart, mostUnits = mostUnitsKept): Steps<Readings> {
    const timeline = yield* Timeline.of(chart);
    const names = yield* NameOrder.of(chart, timeline);
    const latest = yield* Outline.of(chart, timeline, names, latestMoment);
    return new Readings(chart, timeline, names, latest, mostUnits);
  }

  /** How many are kept beside the latest. */
  get count(): number {
    return this.#kept.size;
  }

  /** The rank of the name that each unit bears on a day in another language than the chart's own. */
  nameRank(day: string | null, language: string): Int32Array {
    return this.#names.inLanguage(day, language);
  }

  isAtHand(day: string): boolean {
    return this.#kept.has(this.#timeline.momentOf(day));
  }

  at(day: string): Outline {
    return atOnce(this.inSteps(day));
  }

  *inSteps(day: string): Steps<Outline> {
    const moment = this.#timeline.momentOf(day);
    const outline = this.#kept.get(moment) ?? (yield* Outline.of(this.#chart, this.#timeline, this.#names, moment));
    this.#kept.delete(moment);
    this.#kept.set(moment, outline);
    const [oldest = moment] = this.#kept.keys();
    if (this.#kept.size > this.#most) this.#kept.delete(oldest);
    return outline;
  }
}

export const readings = new MadeOnce((chart) => Readings.of(chart));
