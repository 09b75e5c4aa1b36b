import type { Chart } from './chart';
import type { LawRecord } from './document';
import type { Fact, ResponsibilityFact } from './fact';
import { groupBy } from './group-by';

/** The chart read from its other end: from a passage or a law to what rests on it. */
export class Evidence {
  readonly #factsByPassage: ReadonlyMap<string, readonly Fact[]>;
  readonly #lawsByPassage: ReadonlyMap<string, readonly LawRecord[]>;
  readonly #responsibilitiesByLaw: ReadonlyMap<string, readonly ResponsibilityFact[]>;

  constructor(chart: Chart) {
    const facts = chart.allFacts();
    this.#factsByPassage = groupBy(facts, ({ record }) => record.cites.map(({ passage }) => passage));
    this.#lawsByPassage = groupBy(chart.laws, ({ cites }) => cites.map(({ passage }) => passage));
    this.#responsibilitiesByLaw = groupBy(
      facts.filter((fact) => fact.type === 'responsibility'),
      ({ record }) => record.laws,
    );
  }

  /** The facts that cite a passage, whatever the stance, by its address. */
  factsCiting(passage: string): readonly Fact[] {
    return this.#factsByPassage.get(passage) ?? [];
  }

  lawsCiting(passage: string): readonly LawRecord[] {
    return this.#lawsByPassage.get(passage) ?? [];
  }

  /** The responsibilities that refer to a law, by its slug. */
  responsibilitiesUnder(law: string): readonly ResponsibilityFact[] {
    return this.#responsibilitiesByLaw.get(law) ?? [];
  }
}
