import { changeDays } from './change-days';
import type { ChangeDay } from './change-days';
import type {
  ChartDocument,
  ChartHeader,
  LawRecord,
  NameRecord,
  PassageRecord,
  ResponsibilityRecord,
  SourceRecord,
  SynonymRecord,
  UnitRecord,
} from './document';
import { evidence } from './evidence';
import type { Evidence } from './evidence';
import { mentions } from './fact';
import type {
  DesignationFact,
  EventFact,
  Fact,
  FigureFact,
  NameFact,
  OmissionFact,
  PlacementFact,
  RelationFact,
  ResponsibilityFact,
} from './fact';
import { history } from './history';
import type { Lifetime } from './lifetime';
import { nearestName, validName } from './names';
import { readings } from './readings';
import { references } from './references';
import { Snapshot } from './snapshot';
import { atOnce } from './steps';
import type { Steps } from './steps';

/** A passage with the source it stands in. */
export interface Passage {
  readonly source: SourceRecord;
  readonly record: PassageRecord;
}

/**
 * All statements of one chart, and who is mentioned where. Made from a checked document and never changed. A unit is
 * known by its index; facts are made when asked for, so that a large chart holds no more than its document. What takes
 * long to make is made once, when first asked for or by `makeReady`.
 */
export class Chart {
  readonly document: ChartDocument;
  readonly header: ChartHeader;
  readonly digest: string;
  readonly units: readonly UnitRecord[];
  readonly sources: readonly SourceRecord[];
  readonly laws: readonly LawRecord[];
  readonly synonyms: readonly SynonymRecord[];
  #latest: Snapshot | undefined;

  constructor(document: ChartDocument) {
    this.document = document;
    this.header = document.chart;
    this.digest = document.digest;
    this.units = document.units;
    this.sources = document.sources;
    this.laws = document.laws;
    this.synonyms = document.synonyms;
  }

  get latest(): Snapshot {
    this.#latest ??= new Snapshot(this, { asOf: null, day: null, language: null }, readings.of(this).latest);
    return this.#latest;
  }

  /**
   * The chart as of a date, in its own language. A date after the last day it speaks for is answered as the latest
   * state, and so is every date on a chart whose sources bear none.
   */
  at(asOf: string | null): Snapshot {
    return atOnce(this.inSteps(asOf));
  }

  /** What `at` gives: to make the tree of a date takes long on a large chart. */
  *inSteps(asOf: string | null): Steps<Snapshot> {
    if (asOf === null) return this.latest;
    const day = this.dayOf(asOf);
    if (day === null) return this.latest.as(asOf);
    return new Snapshot(this, { asOf, day, language: null }, yield* readings.of(this).inSteps(day));
  }

  /** True when `at` costs nothing because the tree of that date is made already. */
  isAtHand(asOf: string | null): boolean {
    const day = this.dayOf(asOf);
    return day === null || readings.of(this).isAtHand(day);
  }

  /** The day that it is read at for a date; null where that is the latest state. */
  dayOf(asOf: string | null): string | null {
    const { coversUntil } = this.header;
    return asOf === null || coversUntil === null || asOf > coversUntil ? null : asOf;
  }

  indexOf(slug: string): number | undefined {
    return references.of(this).units.get(slug);
  }

  slugs(): IterableIterator<string> {
    return references.of(this).units.keys();
  }

  /** The index of a unit that the document itself refers to; a checked document has it. */
  index(slug: string): number {
    return found(references.of(this).units.get(slug), 'unit', slug);
  }

  unit(index: number): UnitRecord {
    return found(this.units[index], 'unit', index);
  }

  findLaw(slug: string): LawRecord | undefined {
    return references.of(this).laws.get(slug);
  }

  law(slug: string): LawRecord {
    return found(this.findLaw(slug), 'law', slug);
  }

  findSource(slug: string): SourceRecord | undefined {
    return references.of(this).sources.get(slug);
  }

  /** By its address, `source/id`. */
  findPassage(address: string): Passage | undefined {
    return references.of(this).passages.get(address);
  }

  passage(address: string): Passage {
    return found(this.findPassage(address), 'passage', address);
  }

  lifetime(unit: number): Lifetime {
    return found(history.of(this).lifetimes[unit], 'unit', unit);
  }

  /** What it is called on a day (null: in the latest state), else at the nearest time, else its slug. */
  name(unit: number, day: string | null, language: string | null = null): string {
    return this.nameRecord(unit, day, language)?.text ?? this.unit(unit).slug;
  }

  /** The name that it is called by; undefined when none is on record. */
  nameRecord(unit: number, day: string | null, language: string | null = null): NameRecord | undefined {
    const { names } = this.unit(unit);
    const preference = { language, own: this.header.language };
    return validName(names, 'PRIMARY', day, preference) ?? nearestName(names, 'PRIMARY', day, preference);
  }

  /** The language of a name: its own, else that of the chart; null when nobody has said. */
  languageOf({ language }: NameRecord): string | null {
    return language ?? this.header.language;
  }

  names(unit: number): NameFact[] {
    return numbered('name', unit, this.unit(unit).names);
  }

  designations(unit: number): DesignationFact[] {
    return numbered('designation', unit, this.unit(unit).designations);
  }

  placements(unit: number): PlacementFact[] {
    return numbered('placement', unit, this.unit(unit).placements);
  }

  relationsFrom(unit: number): RelationFact[] {
    return numbered('relation', unit, this.unit(unit).relations);
  }

  /** Those from the unit and those to it. */
  relations(unit: number): RelationFact[] {
    return [...this.relationsFrom(unit), ...references.of(this).relationsTo(this.unit(unit).slug)];
  }

  omissions(unit: number): OmissionFact[] {
    return numbered('omission', unit, this.unit(unit).omissions);
  }

  figures(unit: number): FigureFact[] {
    return numbered('figure', unit, this.unit(unit).figures);
  }

  /** Flat, each one followed by its parts. */
  responsibilities(unit: number): ResponsibilityFact[] {
    const facts: ResponsibilityFact[] = [];
    const add = (records: readonly ResponsibilityRecord[], partOf: number | null): void => {
      for (const record of records) {
        const ordinal = facts.length + 1;
        facts.push({ type: 'responsibility', unit, ordinal, record, partOf });
        add(record.parts, ordinal);
      }
    };
    add(this.unit(unit).responsibilities, null);
    return facts;
  }

  /** Oldest first; those without a date last. */
  get events(): readonly EventFact[] {
    return history.of(this).events;
  }

  /** The events in which it is an origin or a result, oldest first. */
  eventsOf(unit: number): readonly EventFact[] {
    return history.of(this).eventsOf(this.unit(unit).slug);
  }

  /** The facts in which it is the unit, an origin or a result. */
  facts(unit: number): Fact[] {
    return [...this.statedOf(unit), ...this.eventsOf(unit)];
  }

  /** The facts in which it is the unit. */
  statedOf(unit: number): Fact[] {
    return [
      ...this.names(unit),
      ...this.designations(unit),
      ...this.placements(unit),
      ...this.relationsFrom(unit),
      ...this.omissions(unit),
      ...this.responsibilities(unit),
      ...this.figures(unit),
    ];
  }

  /** Every fact of the chart, once: unit by unit, then the events. */
  *allFacts(): Generator<Fact> {
    for (const unit of this.units.keys()) yield* this.statedOf(unit);
    yield* this.events;
  }

  *allPassages(): Generator<Passage> {
    for (const source of this.sources) for (const record of source.passages) yield { source, record };
  }

  /** The units a fact is about or mentions, each once. */
  subjects(fact: Fact): number[] {
    const mentioned = mentions(fact).map((slug) => this.index(slug));
    return fact.type === 'event' ? mentioned : [...new Set([fact.unit, ...mentioned])];
  }

  /** Made when first asked for. */
  get evidence(): Evidence {
    return evidence.of(this);
  }

  /** Made when first asked for. */
  get changeDays(): readonly ChangeDay[] {
    return changeDays.of(this);
  }
}

function numbered<Type extends string, Written>(
  type: Type,
  unit: number,
  records: readonly Written[],
): { type: Type; unit: number; ordinal: number; record: Written }[] {
  return records.map((record, index) => ({ type, unit, ordinal: index + 1, record }));
}

function found<Value>(value: Value | undefined, what: string, key: string | number): Value {
  if (value === undefined)
    throw new Error(`The document of a chart refers to ${what} "${String(key)}", which it does not hold.`);
  return value;
}
