import type { Chart } from './chart';
import type { Timeline } from './timeline';
import { absent, none, Tree } from './tree';
import type { UnitStatus } from './vocabulary';

/** Those from `ended` on do not exist. */
const statuses: readonly UnitStatus[] = ['ACTIVE', 'UNKNOWN', 'ENDED', 'PLANNED'];
const [active, unknown, ended, planned, unread] = [0, 1, 2, 3, 255];

/** A position before all that a source gives. */
const first = 0;

/**
 * Which units exist at a moment and how they stand under one another. Numbers alone: the texts are the chart's, so
 * that many dates of a large chart can be kept.
 */
export class Outline {
  readonly tree: Tree;
  readonly #statuses: Uint8Array;
  readonly #nameRank: Int32Array;
  #units: Int32Array | undefined;

  /** @param nameRank the rank of the name of each unit at that moment */
  constructor(chart: Chart, timeline: Timeline, moment: number, nameRank: Int32Array) {
    this.#nameRank = nameRank;
    const { parent, position } = timeline.placesAt(moment);
    this.#statuses = statusesAt(moment, timeline, parent);
    this.#statuses.forEach((status, unit) => {
      if (status >= ended) parent[unit] = absent;
    });
    position[topOf(chart.index(chart.header.subject), parent)] = first;
    this.tree = new Tree(parent, (one, other) => {
      const place = position[one] ?? Infinity;
      const otherPlace = position[other] ?? Infinity;
      return place === otherPlace ? this.byName(one, other) : place - otherPlace;
    });
  }

  /** What has become of it; PLANNED for what has not begun. */
  status(unit: number): UnitStatus {
    return statuses[this.#statuses[unit] ?? unread] ?? 'UNKNOWN';
  }

  /** Chart order: the subject's tree, the bodies outside it, then by name what does not exist. */
  get units(): Int32Array {
    if (this.#units) return this.#units;
    const rest = Int32Array.from(this.#statuses.keys()).filter((unit) => !this.tree.has(unit));
    rest.sort((one, other) => this.byName(one, other));
    this.#units = new Int32Array(this.#statuses.length);
    this.#units.set(this.tree.order);
    this.#units.set(rest, this.tree.order.length);
    return this.#units;
  }

  /** The order of the names that units bear at the moment. */
  byName(one: number, other: number): number {
    return (this.#nameRank[one] ?? 0) - (this.#nameRank[other] ?? 0);
  }
}

/**
 * A unit exists while its own time lasts and its parent, if it has one, exists. Read from the top down, so that what
 * has no parent left shares its fate, unless it has one of its own.
 */
function statusesAt(moment: number, { begins, ends, doubts }: Timeline, parent: Int32Array): Uint8Array {
  const ownStatus = (unit: number): number => {
    if ((ends[unit] ?? 0) <= moment) return ended;
    if ((begins[unit] ?? 0) > moment) return planned;
    return (doubts[unit] ?? 0) <= moment ? unknown : active;
  };
  const found = new Uint8Array(parent.length).fill(unread);
  const chain: number[] = [];
  found.forEach((_, unit) => {
    let top = unit;
    for (; found[top] === unread; top = parent[top] ?? none) chain.push(top);
    let above = found[top] ?? active;
    for (let link = chain.pop(); link !== undefined; link = chain.pop()) {
      const own = ownStatus(link);
      if (own >= ended || above < ended) above = own;
      found[link] = above;
    }
  });
  return found;
}

function topOf(unit: number, parent: Int32Array): number {
  let top = unit;
  for (let above = parent[top] ?? none; above >= 0; above = parent[top] ?? none) top = above;
  return top;
}
