import type { Chart } from './chart';
import type { LawRecord } from './document';
import type { Fact, ResponsibilityFact } from './fact';
import { groupInSteps } from './group-by';
import { MadeOnce } from './made-once';
import type { Steps } from './steps';

/** The chart read from its other end: from a passage or a law to what rests on it. */
export class Evidence {
  readonly #factsByPassage: ReadonlyMap<string, readonly Fact[]>;
  readonly #lawsByPassage: ReadonlyMap<string, readonly LawRecord[]>;
  readonly #responsibilitiesByLaw: ReadonlyMap<string, readonly ResponsibilityFact[]>;

  private constructor(
    factsByPassage: ReadonlyMap<string, readonly Fact[]>,
    lawsByPassage: ReadonlyMap<string, readonly LawRecord[]>,
    responsibilitiesByLaw: ReadonlyMap<string, readonly ResponsibilityFact[]>,
  ) {
    this.#factsByPassage = factsByPassage;
    this.#lawsByPassage = lawsByPassage;
    this.#responsibilitiesByLaw = responsibilitiesByLaw;
  }

  static *of(chart: Chart): Steps<Evidence> {
    return new Evidence(
      yield* groupInSteps(chart.allFacts(), ({ record }) => record.cites.map(({ passage }) => passage)),
      yield* groupInSteps(chart.laws, ({ cites }) => cites.map(({ passage }) => passage)),
      yield* groupInSteps(chart.allResponsibilities(), ({ record }) => record.laws),
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

export const evidence = new MadeOnce((chart) => Evidence.of(chart));
