import type { Chart } from './chart';
import type { CitationRecord, LawRecord } from './document';
import type { Fact, ResponsibilityFact } from './fact';
import { addTo } from './group-by';
import { MadeOnce } from './made-once';
import { stepThrough } from './steps';
import type { Steps } from './steps';

/** The chart read from its other end: from a passage or a law to what rests on it. */
export class Evidence {
  readonly #factsByPassage = new Map<string, Fact[]>();
  readonly #lawsByPassage = new Map<string, LawRecord[]>();
  readonly #responsibilitiesByLaw = new Map<string, ResponsibilityFact[]>();

  static *of(chart: Chart): Steps<Evidence> {
    const evidence = new Evidence();
    yield* stepThrough(chart.units.keys(), (unit) => {
      for (const fact of chart.statedOf(unit)) evidence.#addFact(fact);
    });
    yield* stepThrough(chart.events, (event) => {
      evidence.#addFact(event);
    });
    yield* stepThrough(chart.laws, (law) => {
      addTo(evidence.#lawsByPassage, law, passagesOf(law));
    });
    return evidence;
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

  #addFact(fact: Fact): void {
    addTo(this.#factsByPassage, fact, passagesOf(fact.record));
    if (fact.type === 'responsibility') addTo(this.#responsibilitiesByLaw, fact, fact.record.laws);
  }
}

function passagesOf({ cites }: { readonly cites: readonly CitationRecord[] }): string[] {
  return cites.map(({ passage }) => passage);
}

export const evidence = new MadeOnce((chart) => Evidence.of(chart));
