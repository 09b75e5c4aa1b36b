import { numberAt } from './buckets';
import type { Chart } from './chart';
import type { FactRecord, LawRecord, ResponsibilityRecord, UnitRecord } from './document';
import type { Fact, ResponsibilityFact } from './fact';
import { addTo } from './group-by';
import { MadeOnce } from './made-once';
import { NumberPairs } from './number-pairs';
import type { NumberGroups } from './number-pairs';
import { stepThrough } from './steps';
import type { Steps } from './steps';

/**
 * The chart read from its other end: from a passage or a law to what rests on it. Facts are known by their numbers, those
 * of each unit behind those of the unit before it, then the events.
 */
export class Evidence {
  readonly factCount: number;
  readonly #chart: Chart;
  /** The number of the first fact of each unit, and of the first event. */
  readonly #firsts: Int32Array;
  readonly #passages: Numbering;
  readonly #laws: Numbering;
  readonly #byPassage: NumberGroups;
  readonly #byLaw: NumberGroups;
  readonly #lawsByPassage: ReadonlyMap<string, readonly LawRecord[]>;

  private constructor(
    chart: Chart,
    firsts: Int32Array,
    byPassage: Citing,
    byLaw: Citing,
    lawsByPassage: LawsByPassage,
  ) {
    this.#chart = chart;
    this.#firsts = firsts;
    this.factCount = numberAt(firsts, chart.units.length) + chart.events.length;
    [this.#passages, this.#byPassage] = byPassage;
    [this.#laws, this.#byLaw] = byLaw;
    this.#lawsByPassage = lawsByPassage;
  }

  static *of(chart: Chart): Steps<Evidence> {
    const [passages, citing] = [new Numbering(), new NumberPairs()];
    const [laws, under] = [new Numbering(), new NumberPairs()];
    const firsts = new Int32Array(chart.units.length + 1);
    let next = 0;
    const add = ({ cites }: FactRecord): void => {
      for (const [index, { passage }] of cites.entries())
        if (!cites.some((other, before) => before < index && other.passage === passage))
          citing.add(passages.of(passage), next);
      next += 1;
    };
    yield* stepThrough(chart.units.entries(), ([unit, record]) => {
      firsts[unit] = next;
      eachStated(record, (fact) => {
        if ('laws' in fact) for (const law of new Set(fact.laws)) under.add(laws.of(law), next);
        add(fact);
      });
    });
    firsts[chart.units.length] = next;
    yield* stepThrough(chart.events, ({ record }) => {
      add(record);
    });
    const lawsByPassage = new Map<string, LawRecord[]>();
    yield* stepThrough(chart.laws, (law) => {
      addTo(
        lawsByPassage,
        law,
        law.cites.map(({ passage }) => passage),
      );
    });
    const byPassage = [passages, yield* citing.grouped(passages.size)] as const;
    const byLaw = [laws, yield* under.grouped(laws.size)] as const;
    return new Evidence(chart, firsts, byPassage, byLaw, lawsByPassage);
  }

  /** The numbers of the facts that cite a passage, whatever the stance, by its address. */
  citing(passage: string): Int32Array {
    return this.#byPassage.of(this.#passages.find(passage));
  }

  /** The facts that cite a passage; where they may be very many, their numbers are found sooner. */
  factsCiting(passage: string): readonly Fact[] {
    return Array.from(this.citing(passage), (number) => this.fact(number));
  }

  lawsCiting(passage: string): readonly LawRecord[] {
    return this.#lawsByPassage.get(passage) ?? [];
  }

  /** The responsibilities that refer to a law, by its slug. */
  responsibilitiesUnder(law: string): readonly ResponsibilityFact[] {
    return Array.from(this.#byLaw.of(this.#laws.find(law)), (number) => this.fact(number)).filter(
      (fact) => fact.type === 'responsibility',
    );
  }

  /** The fact of a number. */
  fact(number: number): Fact {
    const unit = this.#unitOf(number);
    const first = numberAt(this.#firsts, unit);
    const fact =
      unit < this.#chart.units.length ? this.#chart.statedOf(unit)[number - first] : this.#chart.events[number - first];
    if (fact) return fact;
    throw new Error(`There is no fact ${String(number)} among ${String(this.factCount)}.`);
  }

  /** The unit whose facts a number is one of; of an event, how many units there are. */
  #unitOf(number: number): number {
    let [low, high] = [0, this.#chart.units.length];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (numberAt(this.#firsts, middle) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

type Citing = readonly [Numbering, NumberGroups];
type LawsByPassage = ReadonlyMap<string, readonly LawRecord[]>;

/** Numbers for texts, in the order in which they are met. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.size;
    this.#numbers.set(text, next);
    return next;
  }

  /** -1 for one that was not met. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }
}

/** What is stated of a unit, in the order of `Chart.statedOf`. */
function eachStated(unit: UnitRecord, take: (record: FactRecord | ResponsibilityRecord) => void): void {
  unit.names.forEach(take);
  unit.designations.forEach(take);
  unit.placements.forEach(take);
  unit.relations.forEach(take);
  unit.omissions.forEach(take);
  const withParts = (record: ResponsibilityRecord): void => {
    take(record);
    record.parts.forEach(withParts);
  };
  unit.responsibilities.forEach(withParts);
  unit.figures.forEach(take);
}

export const evidence = new MadeOnce((chart) => Evidence.of(chart));
