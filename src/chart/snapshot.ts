import type { Chart } from './chart';
import { endOfTime, holds, isLater } from './dates';
import type { Period } from './dates';
import type { Fact } from './fact';
import { nearestName, validName } from './names';
import type { Outline } from './outline';
import { none } from './tree';
import type { Tree } from './tree';
import { kindOn } from './unit-kind';
import { lastDay } from './unit-on-day';
import type { UnitKind, UnitStatus } from './vocabulary';

/** A chart as of a date: the tree of the units that exist then, and what each is called. */
export class Snapshot {
  readonly chart: Chart;
  /** The date that was asked for; null for the latest state. */
  readonly asOf: string | null;
  /** The day it is read at; null for the latest state, which is also what a chart says of days it does not cover. */
  readonly day: string | null;
  readonly #outline: Outline;

  constructor(chart: Chart, asOf: string | null, day: string | null, outline: Outline) {
    this.chart = chart;
    this.asOf = asOf;
    this.day = day;
    this.#outline = outline;
  }

  /** The same state, answering for another date. */
  as(asOf: string): Snapshot {
    return new Snapshot(this.chart, asOf, this.day, this.#outline);
  }

  get tree(): Tree {
    return this.#outline.tree;
  }

  /** Chart order: the subject's tree, the bodies outside it, then what has ended; on a day, without what is to come. */
  get units(): Int32Array {
    const { units } = this.#outline;
    return this.day === null ? units : units.filter((unit) => !this.isToCome(unit));
  }

  /** What it is called, else what it was called at the nearest time, else its slug: never nothing. */
  name(unit: number): string {
    return this.chart.name(unit, this.day);
  }

  /** The order of two units by their names, as people look them up. */
  byName(one: number, other: number): number {
    return this.#outline.byName(one, other);
  }

  /** The one it bears; after its end, the one it bore last. */
  acronym(unit: number): string | null {
    const { names } = this.chart.unit(unit);
    const last = this.status(unit) === 'ENDED' ? nearestName(names, 'ACRONYM', this.day) : null;
    return validName(names, 'ACRONYM', this.day) ?? last;
  }

  /** What its designation is read as, where that has a reading of its own; after its end, what it was read as last. */
  kind(unit: number): UnitKind {
    const record = this.chart.unit(unit);
    if (record.designations.every(({ kind }) => kind === null)) return record.kind;
    return kindOn(record, this.status(unit) === 'ENDED' ? lastDay(this.chart, unit, this.day ?? endOfTime) : this.day);
  }

  status(unit: number): UnitStatus {
    return this.#outline.status(unit);
  }

  /** True for what has not begun on the day. In the latest state plans count as known, elsewhere not. */
  isToCome(unit: number): boolean {
    return this.day !== null && this.status(unit) === 'PLANNED';
  }

  period(unit: number): Period {
    return this.chart.lifetime(unit).period;
  }

  /** The slug of the law it was founded under. */
  foundingLaw(unit: number): string | null {
    return this.chart.lifetime(unit).law;
  }

  /** The nearest unit above of a kind, looking no higher than the nearest agency; `none` where there is none. */
  nearestAbove(unit: number, kind: 'AGENCY' | 'BRANCH'): number {
    for (let above = this.tree.parent(unit); above !== none; above = this.tree.parent(above)) {
      const found = this.kind(above);
      if (found === kind) return above;
      if (found === 'AGENCY') return none;
    }
    return none;
  }

  /** True for what holds on the day, for an event or a figure of that day or an earlier one, for what bears no time. */
  isValid(fact: Fact): boolean {
    if (fact.type === 'event' || fact.type === 'figure')
      return this.day === null || !isLater(fact.record.date, this.day);
    return !('period' in fact.record) || holds(fact.record.period, this.day);
  }

  /** The valid facts in which it is the unit, an origin or a result. */
  facts(unit: number): Fact[] {
    return this.chart.facts(unit).filter((fact) => this.isValid(fact));
  }
}
