import type { Period, UncertainDate } from './dates';
import type {
  ChangeKind,
  Measure,
  NameKind,
  OmissionKind,
  Qualifier,
  RelationKind,
  ResponsibilityKind,
  Scope,
  SourceKind,
  Stance,
  Standing,
  UnitKind,
} from './vocabulary';

/**
 * A chart as it is written down: plain data, checked, with every reference by slug. Whatever a chart comes from, it
 * passes through this shape, and `Chart` is made from nothing else.
 */
export interface ChartDocument {
  readonly chart: ChartHeader;
  readonly sources: readonly SourceRecord[];
  readonly laws: readonly LawRecord[];
  readonly units: readonly UnitRecord[];
  readonly events: readonly EventRecord[];
  readonly synonyms: readonly SynonymRecord[];
  /** Of everything above: another text, another digest. */
  readonly digest: string;
}

export interface ChartHeader {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly limits: string;
  /** What its own texts are in, and names that say nothing else; null when nobody has said. */
  readonly language: string | null;
  readonly license: string | null;
  readonly reportTo: string | null;
  readonly coversUntil: string | null;
  /** Charts of one namespace mean the same body by the same slug. */
  readonly namespace: string | null;
  readonly subject: string;
}

export interface SourceRecord {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly date: UncertainDate | null;
  readonly accessed: string | null;
  readonly sha256: string | null;
  readonly passages: readonly PassageRecord[];
}

export interface PassageRecord {
  /** Unique in its source; facts cite `source/id`. */
  readonly id: string;
  readonly paragraph: number | null;
  readonly sentence: number | null;
  readonly locator: string | null;
  readonly gist: string;
}

export interface CitationRecord {
  readonly passage: string;
  readonly stance: Stance;
  readonly note: string | null;
}

export interface LawRecord {
  readonly slug: string;
  readonly title: string;
  readonly year: number | null;
  readonly reference: string | null;
  readonly enacted: UncertainDate | null;
  readonly cites: readonly CitationRecord[];
}

export interface UnitRecord {
  readonly slug: string;
  readonly kind: UnitKind;
  /** Without a parent on purpose: named by the sources, not part of the subject's tree. */
  readonly outside: boolean;
  readonly summary: string | null;
  readonly names: readonly NameRecord[];
  readonly designations: readonly DesignationRecord[];
  readonly placements: readonly PlacementRecord[];
  readonly relations: readonly RelationRecord[];
  readonly identifiers: readonly IdentifierRecord[];
  readonly omissions: readonly OmissionRecord[];
  readonly responsibilities: readonly ResponsibilityRecord[];
  readonly figures: readonly FigureRecord[];
}

export interface FactRecord {
  /** The fact as a sentence; null where the one made from its parts says it well enough. */
  readonly statement: string | null;
  readonly standing: Standing;
  readonly cites: readonly CitationRecord[];
}

export interface NameRecord extends FactRecord {
  readonly text: string;
  readonly kind: NameKind;
  readonly language: string | null;
  readonly period: Period;
}

export interface DesignationRecord extends FactRecord {
  readonly text: string;
  /** How we read the unit while it is called so, where that is not its usual kind. */
  readonly kind: UnitKind | null;
  readonly period: Period;
}

export interface PlacementRecord extends FactRecord {
  readonly parent: string;
  readonly position: number | null;
  readonly period: Period;
}

export interface RelationRecord extends FactRecord {
  readonly kind: RelationKind;
  readonly other: string;
  readonly period: Period;
}

interface IdentifierRecord {
  readonly scheme: string;
  readonly value: string;
}

export interface OmissionRecord extends FactRecord {
  readonly omits: OmissionKind;
}

export interface ResponsibilityRecord extends FactRecord {
  readonly title: string;
  readonly kind: ResponsibilityKind;
  readonly actions: readonly string[];
  readonly recipients: readonly string[];
  readonly scopes: readonly Scope[];
  readonly laws: readonly string[];
  readonly period: Period;
  readonly parts: readonly ResponsibilityRecord[];
}

export interface FigureRecord extends FactRecord {
  readonly measure: Measure;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly text: string;
  readonly date: UncertainDate | null;
  readonly scopes: readonly Scope[];
  readonly comparedWith: readonly string[];
}

export interface EventRecord extends FactRecord {
  readonly kind: ChangeKind;
  readonly date: UncertainDate | null;
  readonly law: string | null;
  readonly origins: readonly OriginRecord[];
  readonly results: readonly string[];
  readonly fromParent: string | null;
  readonly toParent: string | null;
  readonly planned: boolean;
}

/** What people say, and the words of the chart that they mean by it. */
export interface SynonymRecord {
  readonly say: readonly string[];
  readonly mean: readonly string[];
}

export interface OriginRecord {
  readonly unit: string;
  readonly partial: boolean | null;
  readonly part: string | null;
}
