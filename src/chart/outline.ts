import { inBuckets, numberAt as at } from './buckets';
import type { Chart } from './chart';
import type { NameOrder } from './name-order';
import { preOrder } from './pre-order';
import { rangesOf } from './steps';
import type { Steps } from './steps';
import { firstPosition, latestMoment } from './timeline';
import type { Timeline } from './timeline';
import { absent, Tree } from './tree';
import type { UnitStatus } from './vocabulary';

/** Those from `ended` on do not exist. */
const statuses: readonly UnitStatus[] = ['ACTIVE', 'UNKNOWN', 'ENDED', 'PLANNED'];
const [active, unknown, ended, planned, unread] = [0, 1, 2, 3, 255];

/**
 * Which units exist at a moment and how they stand under one another. Numbers alone: the texts are the chart's, so
 * that many dates of a large chart can be kept.
 */
export class Outline {
  readonly tree: Tree;
  /** Chart order: the subject's tree, the bodies outside it, then by name what does not exist but is no plan to come. */
  readonly units: Int32Array;
  readonly #statuses: Uint8Array;
  readonly #nameRank: Int32Array;

  private constructor(tree: Tree, units: Int32Array, statuses: Uint8Array, nameRank: Int32Array) {
    this.tree = tree;
    this.units = units;
    this.#statuses = statuses;
    this.#nameRank = nameRank;
  }

  static *of(chart: Chart, timeline: Timeline, names: NameOrder, moment: number): Steps<Outline> {
    const nameRank = yield* names.at(moment);
    const { parent, position } = yield* timeline.placesAt(moment);
    const statuses = yield* statusesAt(moment, timeline, parent);
    for (const [start, end] of rangesOf(parent.length)) {
      for (let unit = start; unit < end; unit += 1) if (at(statuses, unit) >= ended) parent[unit] = absent;
      yield;
    }
    position[topOf(chart.index(chart.header.subject), parent)] = firstPosition;
    const { items: byName } = yield* inBuckets(Int32Array.from(parent.keys()), nameRank, names.size);
    const { items: inPlace } = yield* inBuckets(byName, position, timeline.lastPosition + 1);
    const tree = new Tree(parent, yield* preOrder(parent, inPlace));

    // In the latest state plans count as known, on a day not.
    const last = moment === latestMoment ? planned : ended;
    const units = new Int32Array(parent.length);
    units.set(tree.order);
    let count = tree.order.length;
    for (const [start, end] of rangesOf(byName.length)) {
      for (let index = start; index < end; index += 1) {
        const unit = at(byName, index);
        if (!tree.has(unit) && at(statuses, unit) <= last) units[count++] = unit;
      }
      yield;
    }
    return new Outline(tree, units.slice(0, count), statuses, nameRank);
  }

  /** What has become of it; PLANNED for what has not begun. */
  status(unit: number): UnitStatus {
    return statuses[this.#statuses[unit] ?? unread] ?? 'UNKNOWN';
  }

  /** The order of the names that units bear at the moment. */
  byName(one: number, other: number): number {
    return at(this.#nameRank, one) - at(this.#nameRank, other);
  }
}

/**
 * A unit exists while its own time lasts and its parent, if it has one, exists. Read from the top down, so that what
 * has no parent left shares its fate, unless it has one of its own.
 */
function* statusesAt(moment: number, { begins, ends, doubts }: Timeline, parent: Int32Array): Steps<Uint8Array> {
  const ownStatus = (unit: number): number => {
    if (at(ends, unit) <= moment) return ended;
    if (at(begins, unit) > moment) return planned;
    return at(doubts, unit) <= moment ? unknown : active;
  };
  const found = new Uint8Array(parent.length).fill(unread);
  const chain: number[] = [];
  for (const [start, end] of rangesOf(parent.length)) {
    for (let unit = start; unit < end; unit += 1) {
      let top = unit;
      for (; found[top] === unread; top = at(parent, top)) chain.push(top);
      let above = found[top] ?? active;
      for (let link = chain.pop(); link !== undefined; link = chain.pop()) {
        const own = ownStatus(link);
        if (own >= ended || above < ended) above = own;
        found[link] = above;
      }
    }
    yield;
  }
  return found;
}

function topOf(unit: number, parent: Int32Array): number {
  let top = unit;
  for (let above = at(parent, top); above >= 0; above = at(parent, top)) top = above;
  return top;
}
