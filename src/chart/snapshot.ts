import type { Chart } from './chart';
import { endOfTime, holds, isLater } from './dates';
import type { Period } from './dates';
import type { Fact } from './fact';
import { languages } from './languages';
import { nearestName, validName } from './names';
import type { Outline } from './outline';
import { readings } from './readings';
import { none } from './tree';
import type { Tree } from './tree';
import { kindOn } from './unit-kind';
import { lastDay } from './unit-on-day';
import { unitKinds } from './vocabulary';
import type { UnitKind, UnitStatus } from './vocabulary';

/** How a chart is read: at which date, and in which language. */
interface Reading {
  readonly asOf: string | null;
  readonly day: string | null;
  readonly language: string | null;
}

/** A chart as of a date, in a language: the tree of the units that exist then, and what each is called. */
export class Snapshot {
  readonly chart: Chart;
  /** The date that was asked for; null for the latest state. */
  readonly asOf: string | null;
  /** The day it is read at; null for the latest state, which is also what a chart says of days it does not cover. */
  readonly day: string | null;
  /** The language that units are named in where they have such a name; null for the chart's own. */
  readonly language: string | null;
  readonly #outline: Outline;
  #nameRank: Int32Array | undefined;
  /** One more than the place of each among all kinds; 0 where it has not been read. */
  #kinds: Uint8Array | undefined;

  constructor(chart: Chart, { asOf, day, language }: Reading, outline: Outline) {
    this.chart = chart;
    this.asOf = asOf;
    this.day = day;
    this.language = language;
    this.#outline = outline;
  }

  /** The same state, answering for another date. */
  as(asOf: string): Snapshot {
    return new Snapshot(this.chart, { ...this.#reading, asOf }, this.#outline);
  }

  /** The same state, in what of the chart's languages is meant; in its own where that is none of them. */
  in(wanted: string | null | undefined): Snapshot {
    const language = languages.of(this.chart).best(wanted);
    return language === this.language ? this : new Snapshot(this.chart, { ...this.#reading, language }, this.#outline);
  }

  get #reading(): Reading {
    return { asOf: this.asOf, day: this.day, language: this.language };
  }

  get tree(): Tree {
    return this.#outline.tree;
  }

  /** Chart order: the subject's tree, the bodies outside it, then what has ended; on a day, without what is to come. */
  get units(): Int32Array {
    return this.#outline.units;
  }

  /** What it is called, else what it was called at the nearest time, else its slug: never nothing. */
  name(unit: number): string {
    return this.chart.name(unit, this.day, this.language);
  }

  /** The language that its name is in; null when nobody has said. */
  nameLanguage(unit: number): string | null {
    const name = this.chart.nameRecord(unit, this.day, this.language);
    return name ? this.chart.languageOf(name) : null;
  }

  /** The order of two units by their names, as people look them up; siblings stand in that of the own language. */
  byName(one: number, other: number): number {
    if (this.language === null) return this.#outline.byName(one, other);
    this.#nameRank ??= readings.of(this.chart).nameRank(this.day, this.language);
    return (this.#nameRank[one] ?? 0) - (this.#nameRank[other] ?? 0);
  }

  /** The one it bears; after its end, the one it bore last. */
  acronym(unit: number): string | null {
    const { names } = this.chart.unit(unit);
    const preference = { language: this.language, own: this.chart.header.language };
    const last = this.status(unit) === 'ENDED' ? nearestName(names, 'ACRONYM', this.day, preference) : null;
    return (validName(names, 'ACRONYM', this.day, preference) ?? last)?.text ?? null;
  }

  /** What its designation is read as, where that has a reading of its own; after its end, what it was read as last. */
  kind(unit: number): UnitKind {
    // The latest state is read most, and stays.
    if (this.day !== null) return this.#readKind(unit);
    this.#kinds ??= new Uint8Array(this.chart.units.length);
    const known = unitKinds[(this.#kinds[unit] ?? 0) - 1];
    if (known) return known;
    const kind = this.#readKind(unit);
    this.#kinds[unit] = unitKinds.indexOf(kind) + 1;
    return kind;
  }

  #readKind(unit: number): UnitKind {
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
