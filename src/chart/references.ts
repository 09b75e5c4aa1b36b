import type { Chart, Passage } from './chart';
import type { LawRecord, SourceRecord } from './document';
import type { RelationFact } from './fact';
import { addTo } from './group-by';
import { MadeOnce } from './made-once';
import { stepThrough } from './steps';
import type { Steps } from './steps';

/** What the slugs and addresses in a chart refer to. */
class References {
  /** The numbers of the units. */
  readonly units = new Map<string, number>();
  readonly laws = new Map<string, LawRecord>();
  readonly sources = new Map<string, SourceRecord>();
  /** By their addresses, `source/id`. */
  readonly passages = new Map<string, Passage>();
  readonly #relationsTo = new Map<string, RelationFact[]>();

  static *of(chart: Chart): Steps<References> {
    const references = new References();
    const { units, laws, sources, passages } = references;
    yield* stepThrough(chart.units.entries(), ([unit, { slug }]) => {
      units.set(slug, unit);
      for (const relation of chart.relationsFrom(unit))
        addTo(references.#relationsTo, relation, [relation.record.other]);
    });
    yield* stepThrough(chart.laws, (law) => laws.set(law.slug, law));
    yield* stepThrough(chart.sources, (source) => sources.set(source.slug, source));
    yield* stepThrough(chart.allPassages(), (passage) =>
      passages.set(`${passage.source.slug}/${passage.record.id}`, passage),
    );
    return references;
  }

  /** Those that other units have to one, by its slug. */
  relationsTo(unit: string): readonly RelationFact[] {
    return this.#relationsTo.get(unit) ?? [];
  }
}

export const references = new MadeOnce((chart) => References.of(chart));
