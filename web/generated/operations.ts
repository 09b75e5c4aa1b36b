/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happened in a reorganisation. */
export type ChangeKind =
  /** The origins came to an end. */
  | 'ABOLISHED'
  /** The results came to be. */
  | 'ESTABLISHED'
  /** The origins, or parts of them, became one. */
  | 'MERGED'
  /** A unit went from one parent to another. */
  | 'MOVED'
  /** A unit became another kind of unit. */
  | 'RECLASSIFIED'
  /** The origin goes on under another name. */
  | 'RENAMED'
  /** The results took over from the origins. */
  | 'REPLACED'
  /** One origin became several. */
  | 'SPLIT'
  /** A result came out of an origin that lives on. */
  | 'SPUN_OFF';

/** A chart as of a date: one side of a comparison. */
export type ChartView = {
  /** The date to read it at; the latest state on record when left out. */
  readonly asOf?: string | null | undefined;
  /** The chart, by its slug; the default chart when left out. */
  readonly chart?: string | null | undefined;
};

/** A code of a unit in another system. */
export type IdentifierRef = {
  /** The system that the code belongs to, as the chart names it. */
  readonly scheme: string;
  /** The code, leading zeros included. */
  readonly value: string;
};

/** What a figure counts. */
export type Measure =
  /** Branches that it consists of. */
  | 'BRANCHES'
  /** Laws that it enforces. */
  | 'LAWS_ENFORCED'
  /** Offices, in the sense of places it works from. */
  | 'OFFICES'
  /** People who work for the unit. */
  | 'PERSONNEL'
  /** Its place in an order by size, from 1. */
  | 'RANK';

/** What a name is to its unit. */
export type NameKind =
  /** Its short form. Several units may share one. */
  | 'ACRONYM'
  /** Another way in which a source writes its name. */
  | 'ALIAS'
  /** A slip of a source, kept so that whoever copies it finds the unit. */
  | 'MISSPELLING'
  /** What it is called. */
  | 'PRIMARY';

/** What a source leaves unnamed. */
export type OmissionKind =
  /** Responsibilities of this unit. */
  | 'RESPONSIBILITIES'
  /** Units below this one. */
  | 'UNITS';

/** The hedge that a source puts to a figure. */
export type Qualifier =
  /** About the value. */
  | 'APPROXIMATELY'
  /** The value or more. */
  | 'AT_LEAST'
  /** No hedge. */
  | 'EXACTLY'
  /** More than the value. */
  | 'OVER'
  /** Fewer than the value. */
  | 'UNDER'
  /** The value or fewer. */
  | 'UP_TO';

/** How `unit` stands to `other`. */
export type RelationKind =
  /** The unit reports to the other too, beside its parent. */
  | 'ALSO_REPORTS_TO'
  /** The other watches over the unit. */
  | 'OVERSEEN_BY'
  /** The source links the two and does not say how. */
  | 'RELATED'
  /** The unit works for the other. */
  | 'SUPPORTS';

/** What a responsibility is to its unit. */
export type ResponsibilityKind =
  /** What it has to do. */
  | 'DUTY'
  /** One case of something wider, given by the source to show what is meant. */
  | 'EXAMPLE'
  /** What it may do. */
  | 'POWER'
  /** What the unit is there for. */
  | 'PURPOSE'
  /** What it does for others. */
  | 'SERVICE';

/** Where something applies. */
export type Scope =
  /** In other countries. */
  | 'ABROAD'
  /** Across the border, in or out. */
  | 'CROSS_BORDER'
  /** Within the country. */
  | 'DOMESTIC'
  /** In the whole of the government, beyond the agency itself. */
  | 'GOVERNMENT_WIDE';

/** What a search can find, by type. */
export type SearchType =
  /** Laws, by title and reference. */
  | 'LAW'
  /** Places in the sources, by what they say. */
  | 'PASSAGE'
  /** What units do, by title, statement, actions, recipients and laws. */
  | 'RESPONSIBILITY'
  /** Agencies, branches and offices, by any name, designation or summary; one without a name by its slug. */
  | 'UNIT';

/** What kind of text a source is. */
export type SourceKind =
  /** Anything else. */
  | 'GENERAL'
  /** A statute, a code or an official register. */
  | 'LEGAL'
  /** A page, statement or testimony of a public body. */
  | 'OFFICIAL'
  /** News, and summaries by private firms. */
  | 'PRESS'
  /** A report, an audit or a plan. */
  | 'REPORT';

/** How a passage stands to a fact. */
export type Stance =
  /** It says something that cannot be true at the same time; the fact is disputed. */
  | 'CONTRADICTS'
  /** It says it more exactly, narrower, wider or otherwise dated. */
  | 'QUALIFIES'
  /** It says the same. */
  | 'SUPPORTS';

/** How firmly the source says a fact. */
export type Standing =
  /** The wording can be read in more than one way. */
  | 'AMBIGUOUS'
  /** By its wording or context. */
  | 'IMPLIED'
  /** It does not: the editors of the chart conclude it. */
  | 'INFERRED'
  /** In so many words. */
  | 'STATED';

/** In what a unit differs between two views. */
export type UnitChangeKind =
  /** It is in the second view only. Forward in time it came to be, or the sources do not show it earlier. */
  | 'ADDED'
  /** It is in both under another parent. */
  | 'MOVED'
  /** It is in both as another kind of unit: an office that became a branch. */
  | 'RECLASSIFIED'
  /** It is in the first view only. Forward in time it ended; in another chart it may just not be told of. */
  | 'REMOVED'
  /** It is in both under another name. */
  | 'RENAMED';

/** What a unit is, in our reading; the words that the sources use are its designations. */
export type UnitKind =
  /** A body of its own: a department, an agency, a bureau or a service. */
  | 'AGENCY'
  /** One of the main operational parts of an agency. */
  | 'BRANCH'
  /** Any other part: an office, a division, a unit, a program. */
  | 'OFFICE';

/** One way to refer to a unit; give exactly one of the fields. */
export type UnitRef =
  {   /** One of its acronyms, in upper or lower case. Several units may share it. */
  readonly acronym: string; readonly identifier?: never; readonly name?: never; readonly slug?: never; }
  |  { readonly acronym?: never;   /** One of its codes in other systems. */
  readonly identifier: IdentifierRef; readonly name?: never; readonly slug?: never; }
  |  { readonly acronym?: never; readonly identifier?: never;   /** Any name it has on record, former ones and known misspellings too. Case, accents, "&" for "and", and a leading "US", "U.S." or "Office of the" do not matter. Several units may share it. */
  readonly name: string; readonly slug?: never; }
  |  { readonly acronym?: never; readonly identifier?: never; readonly name?: never;   /** Its slug, to the letter. */
  readonly slug: string; };

/** Whether a unit exists on the date that it is read at. */
export type UnitStatus =
  /** It exists, as far as the chart reaches. */
  | 'ACTIVE'
  /** It, or the unit it belonged to, has been closed, merged away, renamed into another body or replaced. */
  | 'ENDED'
  /** It, or the unit it belongs to, has been announced; nothing on record shows that it came to be. In the latest state only: on a date, what has not begun is not there. */
  | 'PLANNED'
  /** It went, wholly or in part, into another body; the sources do not say whether anything lives on. */
  | 'UNKNOWN';

export type AgencyOnDateQueryVariables = Exact<{
  agency?: string | null | undefined;
  asOf?: string | null | undefined;
  chart?: string | null | undefined;
}>;


export type AgencyOnDateQuery = { readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly asOf: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null } }> } } | null };

export type AroundUnitQueryVariables = Exact<{
  slug: string;
  first?: number;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AroundUnitQuery = { readonly unit: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RowFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number };

export type RowsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type BranchesAndOfficesQueryVariables = Exact<{
  agency?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BranchesAndOfficesQuery = { readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly summary: string | null, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly branches: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly offices: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }>, readonly offices: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null };

export type ChangeDaysQueryVariables = Exact<{
  chart?: string | null | undefined;
}>;


export type ChangeDaysQuery = { readonly chart: { readonly id: string, readonly slug: string, readonly coversUntil: string | null, readonly changeDays: ReadonlyArray<{ readonly date: string, readonly events: ReadonlyArray<{ readonly id: string, readonly changeKind: ChangeKind, readonly statement: string, readonly date: { readonly text: string } | null }> }> } | null };

export type ChangesInPlaceQueryVariables = Exact<{
  from: ChartView;
  to: ChartView;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChangesInPlaceQuery = { readonly compare: { readonly fromDate: string | null, readonly toDate: string | null, readonly unchangedCount: number, readonly from: { readonly id: string, readonly slug: string, readonly title: string }, readonly to: { readonly id: string, readonly slug: string, readonly title: string }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kinds: ReadonlyArray<UnitChangeKind>, readonly before: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number }> } | null, readonly after: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly statement: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PlacedFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number }> };

export type ChartsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChartsQuery = { readonly charts: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly description: string, readonly limits: string, readonly version: string, readonly coversUntil: string | null, readonly license: string | null, readonly reportTo: string | null, readonly unitCount: number, readonly subject: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly summary: string | null } }> };

export type CitedChangesQueryVariables = Exact<{
  from: ChartView;
  to: ChartView;
  first?: number;
  after?: string | null | undefined;
}>;


export type CitedChangesQuery = { readonly compare: { readonly fromDate: string | null, readonly toDate: string | null, readonly unchangedCount: number, readonly from: { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null }, readonly to: { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kinds: ReadonlyArray<UnitChangeKind>, readonly before: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind, readonly parent: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly names: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }>, readonly placements: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } | null, readonly after: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind, readonly parent: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly names: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }>, readonly placements: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> } | null, readonly events: ReadonlyArray<{ readonly changeKind: ChangeKind, readonly planned: boolean, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ChangeTimeFragment = { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null };

export type ChangeFactFragment = { readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> };

export type ComparedChartFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null };

export type ChangedUnitFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind, readonly parent: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly names: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }>, readonly placements: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }> };

export type CitedChartQueryVariables = Exact<{
  chart?: string | null | undefined;
}>;


export type CitedChartQuery = { readonly chart: { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null, readonly description: string, readonly reportTo: string | null, readonly unitCount: number, readonly subject: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null } } | null };

export type CitedChildrenQueryVariables = Exact<{
  slug: string;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CitedChildrenQuery = { readonly unit: { readonly id: string, readonly slug: string, readonly name: string, readonly asOf: string | null, readonly chart: { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null }, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly childCount: number, readonly facts: ReadonlyArray<
          | { readonly id: string }
          | { readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly id: string, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }
        > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CitedNamesQueryVariables = Exact<{
  text: string;
  under?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CitedNamesQuery = { readonly chart: { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null } | null, readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matchedText: string, readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly summary: string | null, readonly parent: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly nameKind: NameKind, readonly language: string | null, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CitedResponsibilitiesQueryVariables = Exact<{
  about: string;
  under?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CitedResponsibilitiesQuery = { readonly chart: { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null } | null, readonly responsibilities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number | null, readonly matchedText: string | null, readonly node: { readonly id: string, readonly title: string, readonly responsibilityKind: ResponsibilityKind, readonly recipients: ReadonlyArray<string>, readonly scopes: ReadonlyArray<Scope>, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly unit: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly status: UnitStatus }, readonly laws: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CitedUnitQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
  names?: boolean;
  placements?: boolean;
  responsibilities?: boolean;
  figures?: boolean;
  relations?: boolean;
  events?: boolean;
  omissions?: boolean;
}>;


export type CitedUnitQuery = { readonly unit: { readonly id: string, readonly slug: string, readonly asOf: string | null, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly summary: string | null, readonly childCount: number, readonly descendantCount: number, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly chart: { readonly id: string, readonly slug: string, readonly title: string, readonly version: string, readonly coversUntil: string | null, readonly limits: string, readonly license: string | null }, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }>, readonly elsewhere: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly chart: { readonly id: string, readonly slug: string, readonly title: string } }>, readonly establishedBy: { readonly id: string, readonly title: string, readonly reference: string | null } | null, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }>, readonly names?: ReadonlyArray<{ readonly text: string, readonly nameKind: NameKind, readonly language: string | null, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly designations?: ReadonlyArray<{ readonly text: string, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly placements?: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly parent: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly responsibilities?: ReadonlyArray<{ readonly title: string, readonly responsibilityKind: ResponsibilityKind, readonly recipients: ReadonlyArray<string>, readonly scopes: ReadonlyArray<Scope>, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly laws: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly partOf: { readonly id: string } | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly figures?: ReadonlyArray<{ readonly measure: Measure, readonly text: string, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly relations?: ReadonlyArray<{ readonly relationKind: RelationKind, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly unit: { readonly id: string, readonly slug: string, readonly name: string }, readonly other: { readonly id: string, readonly slug: string, readonly name: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly events?: ReadonlyArray<{ readonly changeKind: ChangeKind, readonly planned: boolean, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly omissions?: ReadonlyArray<{ readonly omits: OmissionKind, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }> } | null };

export type CitedTimeFragment = { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null };

export type CitedFactFragment = { readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> };

export type DaysOfChangeQueryVariables = Exact<{
  chart?: string | null | undefined;
}>;


export type DaysOfChangeQuery = { readonly chart: { readonly id: string, readonly slug: string, readonly coversUntil: string | null, readonly changeDays: ReadonlyArray<{ readonly date: string }> } | null };

export type DisputedFactsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DisputedFactsQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly facts: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EverythingAboutUnitQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type EverythingAboutUnitQuery = { readonly unit: { readonly id: string, readonly slug: string, readonly asOf: string | null, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly summary: string | null, readonly childCount: number, readonly descendantCount: number, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly chart: { readonly id: string, readonly slug: string, readonly title: string, readonly limits: string }, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind }>, readonly establishedBy: { readonly id: string, readonly title: string, readonly reference: string | null } | null, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }>, readonly elsewhere: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly chart: { readonly id: string, readonly slug: string, readonly title: string } }>, readonly responsibilities: ReadonlyArray<{ readonly title: string, readonly responsibilityKind: ResponsibilityKind, readonly actions: ReadonlyArray<string>, readonly recipients: ReadonlyArray<string>, readonly scopes: ReadonlyArray<Scope>, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly partOf: { readonly id: string } | null, readonly laws: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly figures: ReadonlyArray<{ readonly measure: Measure, readonly text: string, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly date: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly names: ReadonlyArray<{ readonly text: string, readonly nameKind: NameKind, readonly language: string | null, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly designations: ReadonlyArray<{ readonly text: string, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly facts: ReadonlyArray<{ readonly id: string }>, readonly placements: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly parent: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly relations: ReadonlyArray<{ readonly relationKind: RelationKind, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly unit: { readonly id: string, readonly slug: string, readonly name: string }, readonly other: { readonly id: string, readonly slug: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly events: ReadonlyArray<{ readonly changeKind: ChangeKind, readonly planned: boolean, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly date: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly origins: ReadonlyArray<{ readonly unit: { readonly id: string, readonly slug: string, readonly name: string } }>, readonly results: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }>, readonly omissions: ReadonlyArray<{ readonly omits: OmissionKind, readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> }> } | null };

export type BoundsFragment = { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null };

export type EvidenceFragment = { readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly date: { readonly text: string } | null } }> };

export type FiguresQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type FiguresQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly figures: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly text: string, readonly value: number, readonly qualifier: Qualifier, readonly disputed: boolean, readonly date: { readonly text: string } | null, readonly comparedWith: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FindUnitQueryVariables = Exact<{
  by: UnitRef;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type FindUnitQuery = { readonly unit: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly summary: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } | null };

export type LanguagesQueryVariables = Exact<{
  chart?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type LanguagesQuery = { readonly agency: { readonly id: string, readonly language: string | null, readonly name: string, readonly acronym: string | null, readonly nameLanguage: string | null, readonly chart: { readonly id: string, readonly language: string | null, readonly languages: ReadonlyArray<string> } } | null };

export type LawsQueryVariables = Exact<{
  chart?: string | null | undefined;
}>;


export type LawsQuery = { readonly chart: { readonly id: string, readonly laws: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly year: number | null, readonly reference: string | null, readonly established: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string, readonly unit: { readonly id: string, readonly name: string } }> }> } | null };

export type LeftUnnamedQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LeftUnnamedQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly omissions: ReadonlyArray<{ readonly id: string, readonly omits: OmissionKind, readonly statement: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null }, readonly source: { readonly id: string, readonly title: string } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type LinesBesideTheTreeQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LinesBesideTheTreeQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string } | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly relationKind: RelationKind, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly unit: { readonly id: string, readonly name: string }, readonly other: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type NameLanguagesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type NameLanguagesQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly nameLanguage: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type NamesOfUnitQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type NamesOfUnitQuery = { readonly unit: { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly id: string, readonly text: string, readonly nameKind: NameKind, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly source: { readonly id: string, readonly title: string } }> }>, readonly designations: ReadonlyArray<{ readonly id: string, readonly text: string, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } | null };

export type ObjectsAgainQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ObjectsAgainQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly slug: string, readonly name: string, readonly status: UnitStatus, readonly id: string }
      & { readonly __typename: 'Agency' | 'Branch' | 'Office' }
    )
    | (
      { readonly statement: string, readonly disputed: boolean, readonly id: string }
      & { readonly __typename: 'ChangeEvent' | 'Designation' | 'Figure' | 'Omission' | 'Placement' | 'Relation' | 'Responsibility' | 'UnitName' }
    )
    | (
      { readonly title: string, readonly id: string }
      & { readonly __typename: 'Chart' | 'Law' | 'Source' }
    )
    | (
      { readonly gist: string, readonly id: string }
      & { readonly __typename: 'Passage' }
    )
   | null> };

export type OutlineQueryVariables = Exact<{
  slug: string;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OutlineQuery = { readonly unit: { readonly id: string, readonly name: string, readonly descendants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly depth: number, readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SameBodyElsewhereQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SameBodyElsewhereQuery = { readonly unit: { readonly id: string, readonly name: string, readonly elsewhere: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly parent: { readonly id: string, readonly name: string } | null, readonly chart: { readonly id: string, readonly slug: string, readonly title: string } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  under?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matchedText: string, readonly node:
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind, readonly status: UnitStatus }
        | { readonly id: string, readonly slug: string, readonly title: string }
        | { readonly id: string, readonly gist: string, readonly source: { readonly id: string, readonly slug: string, readonly title: string } }
        | { readonly id: string, readonly title: string, readonly unit: { readonly id: string, readonly slug: string, readonly name: string } }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SourcesQueryVariables = Exact<{
  chart?: string | null | undefined;
}>;


export type SourcesQuery = { readonly chart: { readonly id: string, readonly title: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly publisher: string | null, readonly sourceKind: SourceKind, readonly url: string | null, readonly accessed: string | null, readonly sha256: string | null, readonly date: { readonly text: string } | null }> } | null };

export type TakenFromSentenceQueryVariables = Exact<{
  source: string;
  sentence: number;
  chart?: string | null | undefined;
}>;


export type TakenFromSentenceQuery = { readonly source: { readonly id: string, readonly title: string, readonly passages: ReadonlyArray<{ readonly id: string, readonly paragraph: number | null, readonly sentence: number | null, readonly gist: string, readonly facts: ReadonlyArray<(
        { readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean }
        & { readonly __typename: 'ChangeEvent' | 'Designation' | 'Figure' | 'Omission' | 'Placement' | 'Relation' | 'Responsibility' | 'UnitName' }
      )> }> } | null };

export type TreeTopsQueryVariables = Exact<{
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TreeTopsQuery = { readonly chart: { readonly id: string, readonly slug: string, readonly roots: ReadonlyArray<{ readonly id: string, readonly at: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly childCount: number } | null }> } | null };

export type UnitCalledQueryVariables = Exact<{
  text: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitCalledQuery = { readonly chart: { readonly id: string, readonly slug: string } | null, readonly bySlug: { readonly id: string, readonly slug: string } | null, readonly byName: { readonly id: string, readonly slug: string } | null };

export type UnitThenAndNowQueryVariables = Exact<{
  slug: string;
  date: string;
  chart?: string | null | undefined;
}>;


export type UnitThenAndNowQuery = { readonly unit: { readonly id: string, readonly name: string, readonly kind: UnitKind, readonly status: UnitStatus, readonly parent: { readonly id: string, readonly name: string } | null, readonly placements: ReadonlyArray<{ readonly id: string, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly parent: { readonly id: string, readonly name: string } | null }>, readonly at: { readonly id: string, readonly asOf: string | null, readonly name: string, readonly kind: UnitKind, readonly status: UnitStatus, readonly parent: { readonly id: string, readonly name: string } | null } | null } | null };

export type UnitWithSourcesQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitWithSourcesQuery = { readonly unit: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly summary: string | null, readonly facts: ReadonlyArray<(
      { readonly id: string, readonly statement: string, readonly standing: Standing, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly passage: { readonly id: string, readonly sentence: number | null, readonly locator: string | null, readonly gist: string }, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null } }> }
      & { readonly __typename: 'ChangeEvent' | 'Designation' | 'Figure' | 'Omission' | 'Placement' | 'Relation' | 'Responsibility' | 'UnitName' }
    )> } | null };

export type UnitsDirectlyBelowQueryVariables = Exact<{
  slug: string;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitsDirectlyBelowQuery = { readonly unit: { readonly id: string, readonly name: string, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number, readonly descendantCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type UnitsInOrderQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitsInOrderQuery = { readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly depth: number, readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly childCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type UnitsNamedLikeQueryVariables = Exact<{
  text: string;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitsNamedLikeQuery = { readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly parent: { readonly id: string, readonly slug: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WayUpQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WayUpQuery = { readonly unit: { readonly id: string, readonly name: string, readonly depth: number, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind }> } | null };

export type WhatChangedQueryVariables = Exact<{
  from: ChartView;
  to: ChartView;
  first?: number;
  after?: string | null | undefined;
}>;


export type WhatChangedQuery = { readonly compare: { readonly fromDate: string | null, readonly toDate: string | null, readonly unchangedCount: number, readonly from: { readonly id: string, readonly title: string }, readonly to: { readonly id: string, readonly title: string }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kinds: ReadonlyArray<UnitChangeKind>, readonly before: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind, readonly parent: { readonly id: string, readonly name: string } | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly placements: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }> }> } | null, readonly after: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: UnitKind, readonly parent: { readonly id: string, readonly name: string } | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly placements: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }> }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly changeKind: ChangeKind, readonly statement: string, readonly standing: Standing, readonly date: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type WhatRestsOnLawQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
}>;


export type WhatRestsOnLawQuery = { readonly law: { readonly id: string, readonly title: string, readonly year: number | null, readonly reference: string | null, readonly enacted: { readonly text: string } | null, readonly established: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly disputed: boolean, readonly unit: { readonly id: string, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }> } | null };

export type WhatUnitsDoQueryVariables = Exact<{
  first?: number;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhatUnitsDoQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string, readonly disputed: boolean, readonly partOf: { readonly id: string } | null }> }> } | null };

export type WhereItCameFromQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhereItCameFromQuery = { readonly unit: { readonly id: string, readonly name: string, readonly status: UnitStatus, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly status: UnitStatus }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly status: UnitStatus }>, readonly events: ReadonlyArray<{ readonly id: string, readonly changeKind: ChangeKind, readonly statement: string, readonly planned: boolean, readonly date: { readonly text: string } | null, readonly law: { readonly id: string, readonly title: string } | null, readonly origins: ReadonlyArray<{ readonly partial: boolean | null, readonly part: string | null, readonly unit: { readonly id: string, readonly name: string } }>, readonly results: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly note: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } | null };

export type WhoDoesWhatQueryVariables = Exact<{
  under?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhoDoesWhatQuery = { readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly responsibilityKind: ResponsibilityKind, readonly actions: ReadonlyArray<string>, readonly recipients: ReadonlyArray<string>, readonly scopes: ReadonlyArray<Scope>, readonly partOf: { readonly id: string, readonly title: string } | null, readonly unit: { readonly id: string, readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WhoIsResponsibleQueryVariables = Exact<{
  about: string;
  under?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhoIsResponsibleQuery = { readonly responsibilities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number | null, readonly matchedText: string | null, readonly node: { readonly id: string, readonly title: string, readonly statement: string, readonly disputed: boolean, readonly unit: { readonly id: string, readonly slug: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly slug: string, readonly title: string }, readonly passage: { readonly id: string, readonly sentence: number | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WhoSaysSoQueryVariables = Exact<{
  slug: string;
  chart?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhoSaysSoQuery = { readonly unit: { readonly id: string, readonly name: string, readonly parent: { readonly id: string, readonly acronym: string | null } | null, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string, readonly disputed: boolean, readonly citations: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly slug: string }, readonly passage: { readonly id: string, readonly sentence: number | null } }> }> } | null };

export type WholeChartQueryVariables = Exact<{
  chart?: string | null | undefined;
}>;


export type WholeChartQuery = { readonly chart: { readonly id: string, readonly title: string, readonly limits: string, readonly unitCount: number, readonly roots: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly status: UnitStatus, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly descendants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly depth: number, readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: UnitKind, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly title: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Row on OrgUnit {
  id
  slug
  name
  acronym
  kind
  childCount
}
    `, {"fragmentName":"Row"}) as unknown as TypedDocumentString<RowFragment, unknown>;
export const RowsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Rows on OrgUnitConnection {
  totalCount
  nodes {
    ...Row
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Row on OrgUnit {
  id
  slug
  name
  acronym
  kind
  childCount
}`, {"fragmentName":"Rows"}) as unknown as TypedDocumentString<RowsFragment, unknown>;
export const PlacedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Placed on OrgUnit {
  id
  slug
  name
  acronym
  kind
  childCount
  ancestors {
    id
    slug
    name
    acronym
    kind
    childCount
  }
}
    `, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const ComparedChartFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparedChart on Chart {
  id
  slug
  title
  version
  coversUntil
  limits
  license
}
    `, {"fragmentName":"ComparedChart"}) as unknown as TypedDocumentString<ComparedChartFragment, unknown>;
export const ChangeTimeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChangeTime on Period {
  start {
    text
  }
  end {
    text
  }
}
    `, {"fragmentName":"ChangeTime"}) as unknown as TypedDocumentString<ChangeTimeFragment, unknown>;
export const ChangeFactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChangeFact on Fact {
  id
  statement
  standing
  disputed
  citations {
    stance
    note
    passage {
      id
      paragraph
      sentence
      locator
      gist
    }
    source {
      id
      slug
      title
      publisher
      url
    }
  }
}
    `, {"fragmentName":"ChangeFact"}) as unknown as TypedDocumentString<ChangeFactFragment, unknown>;
export const ChangedUnitFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChangedUnit on OrgUnit {
  id
  slug
  name
  kind
  parent {
    id
    slug
    name
  }
  names {
    period {
      ...ChangeTime
    }
    ...ChangeFact
  }
  placements {
    period {
      ...ChangeTime
    }
    ...ChangeFact
  }
}
    fragment ChangeTime on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment ChangeFact on Fact {
  id
  statement
  standing
  disputed
  citations {
    stance
    note
    passage {
      id
      paragraph
      sentence
      locator
      gist
    }
    source {
      id
      slug
      title
      publisher
      url
    }
  }
}`, {"fragmentName":"ChangedUnit"}) as unknown as TypedDocumentString<ChangedUnitFragment, unknown>;
export const CitedTimeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedTime on Period {
  start {
    text
  }
  end {
    text
  }
}
    `, {"fragmentName":"CitedTime"}) as unknown as TypedDocumentString<CitedTimeFragment, unknown>;
export const CitedFactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedFact on Fact {
  id
  statement
  standing
  disputed
  citations {
    stance
    note
    passage {
      id
      paragraph
      sentence
      locator
      gist
    }
    source {
      id
      slug
      title
      publisher
      url
      date {
        text
      }
    }
  }
}
    `, {"fragmentName":"CitedFact"}) as unknown as TypedDocumentString<CitedFactFragment, unknown>;
export const BoundsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Bounds on Period {
  start {
    text
  }
  end {
    text
  }
}
    `, {"fragmentName":"Bounds"}) as unknown as TypedDocumentString<BoundsFragment, unknown>;
export const EvidenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Evidence on Fact {
  id
  statement
  standing
  disputed
  citations {
    stance
    note
    passage {
      id
      sentence
      locator
      gist
    }
    source {
      id
      slug
      title
      publisher
      url
      date {
        text
      }
    }
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const AgencyOnDateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgencyOnDate($agency: String, $asOf: Date, $chart: String) {
  agency(slug: $agency, chart: $chart, asOf: $asOf) {
    id
    name
    acronym
    asOf
    parent {
      id
      name
    }
    children(first: 100) {
      totalCount
      nodes {
        id
        slug
        name
        acronym
        kind
        period {
          start {
            text
          }
          end {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyOnDateQuery, AgencyOnDateQueryVariables>;
export const AroundUnitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AroundUnit($slug: String!, $first: Int! = 100, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    ...Row
    ancestors {
      ...Row
      children(first: $first) {
        ...Rows
      }
    }
    children(first: $first) {
      ...Rows
    }
  }
}
    fragment Row on OrgUnit {
  id
  slug
  name
  acronym
  kind
  childCount
}
fragment Rows on OrgUnitConnection {
  totalCount
  nodes {
    ...Row
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<AroundUnitQuery, AroundUnitQueryVariables>;
export const BranchesAndOfficesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BranchesAndOffices($agency: String, $chart: String, $asOf: Date) {
  agency(slug: $agency, chart: $chart, asOf: $asOf) {
    id
    name
    acronym
    summary
    responsibilities {
      id
      title
    }
    branches {
      id
      slug
      name
      acronym
      responsibilities {
        id
        title
      }
      offices {
        id
        slug
        name
        acronym
        responsibilities {
          id
          title
        }
      }
    }
    offices {
      id
      slug
      name
      acronym
      responsibilities {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BranchesAndOfficesQuery, BranchesAndOfficesQueryVariables>;
export const ChangeDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChangeDays($chart: String) {
  chart(slug: $chart) {
    id
    slug
    coversUntil
    changeDays {
      date
      events {
        id
        changeKind
        statement
        date {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeDaysQuery, ChangeDaysQueryVariables>;
export const ChangesInPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChangesInPlace($from: ChartView!, $to: ChartView!, $first: Int! = 100, $after: String) {
  compare(from: $from, to: $to) {
    fromDate
    toDate
    unchangedCount
    from {
      id
      slug
      title
    }
    to {
      id
      slug
      title
    }
    changes(first: $first, after: $after) {
      totalCount
      nodes {
        kinds
        before {
          ...Placed
        }
        after {
          ...Placed
        }
        events {
          id
          statement
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Placed on OrgUnit {
  id
  slug
  name
  acronym
  kind
  childCount
  ancestors {
    id
    slug
    name
    acronym
    kind
    childCount
  }
}`) as unknown as TypedDocumentString<ChangesInPlaceQuery, ChangesInPlaceQueryVariables>;
export const ChartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Charts {
  charts {
    id
    slug
    title
    description
    limits
    version
    coversUntil
    license
    reportTo
    unitCount
    subject {
      id
      slug
      name
      acronym
      summary
    }
  }
}
    `) as unknown as TypedDocumentString<ChartsQuery, ChartsQueryVariables>;
export const CitedChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitedChanges($from: ChartView!, $to: ChartView!, $first: Int! = 20, $after: String) {
  compare(from: $from, to: $to) {
    fromDate
    toDate
    from {
      ...ComparedChart
    }
    to {
      ...ComparedChart
    }
    unchangedCount
    changes(first: $first, after: $after) {
      totalCount
      nodes {
        kinds
        before {
          ...ChangedUnit
        }
        after {
          ...ChangedUnit
        }
        events {
          changeKind
          planned
          date {
            text
          }
          ...ChangeFact
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ChangeTime on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment ChangeFact on Fact {
  id
  statement
  standing
  disputed
  citations {
    stance
    note
    passage {
      id
      paragraph
      sentence
      locator
      gist
    }
    source {
      id
      slug
      title
      publisher
      url
    }
  }
}
fragment ComparedChart on Chart {
  id
  slug
  title
  version
  coversUntil
  limits
  license
}
fragment ChangedUnit on OrgUnit {
  id
  slug
  name
  kind
  parent {
    id
    slug
    name
  }
  names {
    period {
      ...ChangeTime
    }
    ...ChangeFact
  }
  placements {
    period {
      ...ChangeTime
    }
    ...ChangeFact
  }
}`) as unknown as TypedDocumentString<CitedChangesQuery, CitedChangesQueryVariables>;
export const CitedChartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitedChart($chart: String) {
  chart(slug: $chart) {
    id
    slug
    title
    version
    coversUntil
    limits
    license
    description
    reportTo
    unitCount
    subject {
      id
      slug
      name
      acronym
    }
  }
}
    `) as unknown as TypedDocumentString<CitedChartQuery, CitedChartQueryVariables>;
export const CitedChildrenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitedChildren($slug: String!, $first: Int! = 50, $after: String, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    slug
    name
    asOf
    chart {
      id
      slug
      title
      version
      coversUntil
      limits
      license
    }
    children(first: $first, after: $after) {
      totalCount
      nodes {
        id
        slug
        name
        acronym
        kind
        status
        childCount
        facts {
          id
          ... on Placement {
            statement
            standing
            disputed
            period {
              start {
                text
              }
              end {
                text
              }
            }
            citations {
              stance
              note
              passage {
                id
                paragraph
                sentence
                locator
                gist
              }
              source {
                id
                slug
                title
                publisher
                url
                date {
                  text
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitedChildrenQuery, CitedChildrenQueryVariables>;
export const CitedNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitedNames($text: String!, $under: String, $first: Int! = 20, $after: String, $chart: String, $asOf: Date) {
  chart(slug: $chart) {
    id
    slug
    title
    version
    coversUntil
    limits
    license
  }
  search(
    text: $text
    types: [UNIT]
    under: $under
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    totalCount
    edges {
      score
      matchedText
      node {
        ... on OrgUnit {
          id
          slug
          name
          acronym
          kind
          status
          summary
          parent {
            id
            slug
            name
          }
          names {
            id
            text
            nameKind
            language
            period {
              start {
                text
              }
              end {
                text
              }
            }
            statement
            standing
            disputed
            citations {
              stance
              note
              passage {
                id
                paragraph
                sentence
                locator
                gist
              }
              source {
                id
                slug
                title
                publisher
                url
                date {
                  text
                }
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CitedNamesQuery, CitedNamesQueryVariables>;
export const CitedResponsibilitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitedResponsibilities($about: String!, $under: String, $first: Int! = 5, $after: String, $chart: String, $asOf: Date) {
  chart(slug: $chart) {
    id
    slug
    title
    version
    coversUntil
    limits
    license
  }
  responsibilities(
    about: $about
    under: $under
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    totalCount
    edges {
      score
      matchedText
      node {
        id
        title
        responsibilityKind
        recipients
        scopes
        statement
        standing
        disputed
        unit {
          id
          slug
          name
          acronym
          status
        }
        laws {
          id
          title
        }
        period {
          start {
            text
          }
          end {
            text
          }
        }
        citations {
          stance
          note
          passage {
            id
            paragraph
            sentence
            locator
            gist
          }
          source {
            id
            slug
            title
            publisher
            url
            date {
              text
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CitedResponsibilitiesQuery, CitedResponsibilitiesQueryVariables>;
export const CitedUnitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitedUnit($slug: String!, $chart: String, $asOf: Date, $names: Boolean! = true, $placements: Boolean! = true, $responsibilities: Boolean! = true, $figures: Boolean! = true, $relations: Boolean! = true, $events: Boolean! = true, $omissions: Boolean! = true) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    slug
    asOf
    name
    acronym
    kind
    status
    summary
    childCount
    descendantCount
    period {
      ...CitedTime
    }
    identifiers {
      scheme
      value
    }
    chart {
      id
      slug
      title
      version
      coversUntil
      limits
      license
    }
    ancestors {
      id
      slug
      name
    }
    elsewhere {
      id
      slug
      name
      chart {
        id
        slug
        title
      }
    }
    establishedBy {
      id
      title
      reference
    }
    predecessors {
      id
      slug
      name
    }
    successors {
      id
      slug
      name
    }
    names @include(if: $names) {
      text
      nameKind
      language
      period {
        ...CitedTime
      }
      ...CitedFact
    }
    designations @include(if: $names) {
      text
      period {
        ...CitedTime
      }
      ...CitedFact
    }
    placements @include(if: $placements) {
      parent {
        id
        slug
        name
      }
      period {
        ...CitedTime
      }
      ...CitedFact
    }
    responsibilities @include(if: $responsibilities) {
      title
      responsibilityKind
      recipients
      scopes
      laws {
        id
        title
      }
      partOf {
        id
      }
      period {
        ...CitedTime
      }
      ...CitedFact
    }
    figures @include(if: $figures) {
      measure
      text
      date {
        text
      }
      ...CitedFact
    }
    relations @include(if: $relations) {
      relationKind
      unit {
        id
        slug
        name
      }
      other {
        id
        slug
        name
      }
      period {
        ...CitedTime
      }
      ...CitedFact
    }
    events @include(if: $events) {
      changeKind
      planned
      date {
        text
      }
      ...CitedFact
    }
    omissions @include(if: $omissions) {
      omits
      ...CitedFact
    }
  }
}
    fragment CitedTime on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment CitedFact on Fact {
  id
  statement
  standing
  disputed
  citations {
    stance
    note
    passage {
      id
      paragraph
      sentence
      locator
      gist
    }
    source {
      id
      slug
      title
      publisher
      url
      date {
        text
      }
    }
  }
}`) as unknown as TypedDocumentString<CitedUnitQuery, CitedUnitQueryVariables>;
export const DaysOfChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DaysOfChange($chart: String) {
  chart(slug: $chart) {
    id
    slug
    coversUntil
    changeDays {
      date
    }
  }
}
    `) as unknown as TypedDocumentString<DaysOfChangeQuery, DaysOfChangeQueryVariables>;
export const DisputedFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DisputedFacts($first: Int! = 100, $after: String, $chart: String, $asOf: Date) {
  units(
    filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    nodes {
      id
      name
      facts(disputed: true) {
        id
        statement
        standing
        citations {
          stance
          note
          passage {
            id
            sentence
            locator
          }
          source {
            id
            title
            url
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DisputedFactsQuery, DisputedFactsQueryVariables>;
export const EverythingAboutUnitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EverythingAboutUnit($slug: String!, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    slug
    asOf
    name
    acronym
    kind
    status
    summary
    childCount
    descendantCount
    period {
      ...Bounds
    }
    identifiers {
      scheme
      value
    }
    chart {
      id
      slug
      title
      limits
    }
    ancestors {
      id
      slug
      name
      kind
    }
    establishedBy {
      id
      title
      reference
    }
    predecessors {
      id
      slug
      name
    }
    successors {
      id
      slug
      name
    }
    elsewhere {
      id
      slug
      name
      chart {
        id
        slug
        title
      }
    }
    responsibilities {
      ...Evidence
      title
      responsibilityKind
      actions
      recipients
      scopes
      partOf {
        id
      }
      laws {
        id
        title
      }
    }
    figures {
      ...Evidence
      measure
      text
      date {
        text
        earliest
        latest
      }
    }
    names {
      ...Evidence
      text
      nameKind
      language
      period {
        ...Bounds
      }
    }
    designations {
      ...Evidence
      text
    }
    facts {
      id
    }
    placements {
      ...Evidence
      parent {
        id
        slug
        name
      }
      period {
        ...Bounds
      }
    }
    relations {
      ...Evidence
      relationKind
      unit {
        id
        slug
        name
      }
      other {
        id
        slug
        name
      }
    }
    events {
      ...Evidence
      changeKind
      planned
      date {
        text
        earliest
        latest
      }
      origins {
        unit {
          id
          slug
          name
        }
      }
      results {
        id
        slug
        name
      }
    }
    omissions {
      ...Evidence
      omits
    }
  }
}
    fragment Bounds on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment Evidence on Fact {
  id
  statement
  standing
  disputed
  citations {
    stance
    note
    passage {
      id
      sentence
      locator
      gist
    }
    source {
      id
      slug
      title
      publisher
      url
      date {
        text
      }
    }
  }
}`) as unknown as TypedDocumentString<EverythingAboutUnitQuery, EverythingAboutUnitQueryVariables>;
export const FiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Figures($first: Int! = 100, $after: String, $chart: String, $asOf: Date) {
  units(
    filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    nodes {
      id
      name
      figures {
        id
        measure
        text
        value
        qualifier
        date {
          text
        }
        comparedWith {
          id
          name
        }
        disputed
        citations {
          stance
          note
          source {
            id
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FindUnitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindUnit($by: UnitRef!, $chart: String, $asOf: Date) {
  unit(by: $by, chart: $chart, asOf: $asOf) {
    id
    slug
    name
    acronym
    kind
    status
    summary
    identifiers {
      scheme
      value
    }
  }
}
    `) as unknown as TypedDocumentString<FindUnitQuery, FindUnitQueryVariables>;
export const LanguagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Languages($chart: String, $language: String) {
  agency(chart: $chart, language: $language) {
    id
    language
    name
    acronym
    nameLanguage
    chart {
      id
      language
      languages
    }
  }
}
    `) as unknown as TypedDocumentString<LanguagesQuery, LanguagesQueryVariables>;
export const LawsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Laws($chart: String) {
  chart(slug: $chart) {
    id
    laws {
      id
      slug
      title
      year
      reference
      established {
        id
        name
      }
      responsibilities {
        id
        title
        unit {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LawsQuery, LawsQueryVariables>;
export const LeftUnnamedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LeftUnnamed($first: Int! = 100, $after: String, $chart: String, $asOf: Date) {
  units(
    filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    nodes {
      id
      name
      omissions {
        id
        omits
        statement
        citations {
          stance
          passage {
            id
            sentence
            locator
          }
          source {
            id
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LeftUnnamedQuery, LeftUnnamedQueryVariables>;
export const LinesBesideTheTreeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LinesBesideTheTree($first: Int! = 100, $after: String, $chart: String, $asOf: Date) {
  units(
    filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    nodes {
      id
      name
      parent {
        id
        name
      }
      relations {
        id
        relationKind
        statement
        standing
        disputed
        unit {
          id
          name
        }
        other {
          id
          name
        }
        citations {
          stance
          note
          source {
            id
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LinesBesideTheTreeQuery, LinesBesideTheTreeQueryVariables>;
export const NameLanguagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NameLanguages($first: Int! = 1000, $after: String, $chart: String, $asOf: Date, $language: String) {
  units(
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
    language: $language
  ) {
    nodes {
      id
      slug
      name
      nameLanguage
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NameLanguagesQuery, NameLanguagesQueryVariables>;
export const NamesOfUnitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NamesOfUnit($slug: String!, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    names {
      id
      text
      nameKind
      period {
        start {
          text
        }
        end {
          text
        }
      }
      citations {
        stance
        note
        source {
          id
          title
        }
      }
    }
    designations {
      id
      text
      citations {
        stance
        note
        source {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfUnitQuery, NamesOfUnitQueryVariables>;
export const ObjectsAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ObjectsAgain($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    __typename
    ... on OrgUnit {
      slug
      name
      status
    }
    ... on Fact {
      statement
      disputed
    }
    ... on Chart {
      title
    }
    ... on Law {
      title
    }
    ... on Source {
      title
    }
    ... on Passage {
      gist
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectsAgainQuery, ObjectsAgainQueryVariables>;
export const OutlineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Outline($slug: String!, $first: Int! = 1000, $after: String, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    descendants(first: $first, after: $after) {
      totalCount
      edges {
        depth
        node {
          id
          slug
          name
          acronym
          kind
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutlineQuery, OutlineQueryVariables>;
export const SameBodyElsewhereDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SameBodyElsewhere($slug: String!, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    elsewhere {
      id
      name
      acronym
      kind
      status
      parent {
        id
        name
      }
      chart {
        id
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SameBodyElsewhereQuery, SameBodyElsewhereQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $under: String, $first: Int! = 20, $after: String, $chart: String, $asOf: Date) {
  search(
    text: $text
    types: $types
    under: $under
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    totalCount
    edges {
      score
      matchedText
      node {
        ... on OrgUnit {
          id
          slug
          name
          kind
          status
        }
        ... on Responsibility {
          id
          title
          unit {
            id
            slug
            name
          }
        }
        ... on Law {
          id
          slug
          title
        }
        ... on Passage {
          id
          gist
          source {
            id
            slug
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sources($chart: String) {
  chart(slug: $chart) {
    id
    title
    sources {
      id
      slug
      title
      publisher
      sourceKind
      url
      date {
        text
      }
      accessed
      sha256
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const TakenFromSentenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TakenFromSentence($source: String!, $sentence: Int!, $chart: String) {
  source(slug: $source, chart: $chart) {
    id
    title
    passages(sentence: $sentence) {
      id
      paragraph
      sentence
      gist
      facts {
        id
        __typename
        statement
        standing
        disputed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TakenFromSentenceQuery, TakenFromSentenceQueryVariables>;
export const TreeTopsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TreeTops($chart: String, $asOf: Date) {
  chart(slug: $chart) {
    id
    slug
    roots {
      id
      at(date: $asOf) {
        id
        slug
        name
        acronym
        kind
        status
        childCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TreeTopsQuery, TreeTopsQueryVariables>;
export const UnitCalledDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitCalled($text: String!, $chart: String, $asOf: Date) {
  chart(slug: $chart) {
    id
    slug
  }
  bySlug: unit(by: {slug: $text}, chart: $chart, asOf: $asOf) {
    id
    slug
  }
  byName: unit(by: {name: $text}, chart: $chart, asOf: $asOf) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<UnitCalledQuery, UnitCalledQueryVariables>;
export const UnitThenAndNowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitThenAndNow($slug: String!, $date: Date!, $chart: String) {
  unit(by: {slug: $slug}, chart: $chart) {
    id
    name
    kind
    status
    parent {
      id
      name
    }
    placements {
      id
      period {
        start {
          text
        }
        end {
          text
        }
      }
      parent {
        id
        name
      }
    }
    at(date: $date) {
      id
      asOf
      name
      kind
      status
      parent {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitThenAndNowQuery, UnitThenAndNowQueryVariables>;
export const UnitWithSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitWithSources($slug: String!, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    acronym
    kind
    status
    summary
    facts {
      id
      __typename
      statement
      standing
      disputed
      citations {
        stance
        note
        passage {
          id
          sentence
          locator
          gist
        }
        source {
          id
          title
          publisher
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitWithSourcesQuery, UnitWithSourcesQueryVariables>;
export const UnitsDirectlyBelowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitsDirectlyBelow($slug: String!, $first: Int! = 50, $after: String, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    children(first: $first, after: $after) {
      totalCount
      nodes {
        id
        slug
        name
        acronym
        kind
        childCount
        descendantCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsDirectlyBelowQuery, UnitsDirectlyBelowQueryVariables>;
export const UnitsInOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitsInOrder($first: Int! = 300, $after: String, $chart: String, $asOf: Date) {
  units(first: $first, after: $after, chart: $chart, asOf: $asOf) {
    totalCount
    edges {
      depth
      node {
        id
        slug
        name
        acronym
        kind
        childCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsInOrderQuery, UnitsInOrderQueryVariables>;
export const UnitsNamedLikeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitsNamedLike($text: String!, $first: Int! = 50, $after: String, $chart: String, $asOf: Date) {
  units(
    filter: {nameContains: $text, statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}
    orderBy: {field: NAME}
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    totalCount
    nodes {
      id
      slug
      name
      acronym
      kind
      status
      parent {
        id
        slug
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsNamedLikeQuery, UnitsNamedLikeQueryVariables>;
export const WayUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WayUp($slug: String!, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    depth
    ancestors {
      id
      slug
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<WayUpQuery, WayUpQueryVariables>;
export const WhatChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatChanged($from: ChartView!, $to: ChartView!, $first: Int! = 100, $after: String) {
  compare(from: $from, to: $to) {
    fromDate
    toDate
    from {
      id
      title
    }
    to {
      id
      title
    }
    unchangedCount
    changes(first: $first, after: $after) {
      totalCount
      nodes {
        kinds
        before {
          id
          slug
          name
          kind
          parent {
            id
            name
          }
          period {
            start {
              text
            }
            end {
              text
            }
          }
          placements {
            id
            statement
            period {
              start {
                text
              }
              end {
                text
              }
            }
            citations {
              stance
              source {
                id
                title
                url
              }
            }
          }
        }
        after {
          id
          slug
          name
          kind
          parent {
            id
            name
          }
          period {
            start {
              text
            }
            end {
              text
            }
          }
          placements {
            id
            statement
            period {
              start {
                text
              }
              end {
                text
              }
            }
            citations {
              stance
              source {
                id
                title
                url
              }
            }
          }
        }
        events {
          id
          changeKind
          statement
          standing
          date {
            text
          }
          citations {
            stance
            note
            source {
              id
              title
              url
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatChangedQuery, WhatChangedQueryVariables>;
export const WhatRestsOnLawDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatRestsOnLaw($slug: String!, $chart: String) {
  law(slug: $slug, chart: $chart) {
    id
    title
    year
    reference
    enacted {
      text
    }
    established {
      id
      name
    }
    responsibilities {
      id
      statement
      disputed
      unit {
        id
        name
      }
    }
    citations {
      stance
      note
      source {
        id
        title
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatRestsOnLawQuery, WhatRestsOnLawQueryVariables>;
export const WhatUnitsDoDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatUnitsDo($first: Int! = 12, $chart: String, $asOf: Date) {
  units(first: $first, chart: $chart, asOf: $asOf) {
    nodes {
      id
      slug
      name
      responsibilities {
        id
        title
        disputed
        partOf {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatUnitsDoQuery, WhatUnitsDoQueryVariables>;
export const WhereItCameFromDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhereItCameFrom($slug: String!, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    status
    period {
      start {
        text
      }
      end {
        text
      }
    }
    predecessors {
      id
      slug
      name
      status
    }
    successors {
      id
      slug
      name
      status
    }
    events {
      id
      changeKind
      statement
      planned
      date {
        text
      }
      law {
        id
        title
      }
      origins {
        partial
        part
        unit {
          id
          name
        }
      }
      results {
        id
        name
      }
      citations {
        stance
        note
        source {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereItCameFromQuery, WhereItCameFromQueryVariables>;
export const WhoDoesWhatDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoDoesWhat($under: String, $first: Int! = 100, $after: String, $chart: String, $asOf: Date) {
  responsibilities(
    under: $under
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    totalCount
    nodes {
      id
      title
      responsibilityKind
      actions
      recipients
      scopes
      partOf {
        id
        title
      }
      unit {
        id
        slug
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoDoesWhatQuery, WhoDoesWhatQueryVariables>;
export const WhoIsResponsibleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoIsResponsible($about: String!, $under: String, $first: Int! = 5, $after: String, $chart: String, $asOf: Date) {
  responsibilities(
    about: $about
    under: $under
    first: $first
    after: $after
    chart: $chart
    asOf: $asOf
  ) {
    totalCount
    edges {
      score
      matchedText
      node {
        id
        title
        statement
        disputed
        unit {
          id
          slug
          name
        }
        citations {
          stance
          source {
            id
            slug
            title
          }
          passage {
            id
            sentence
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsResponsibleQuery, WhoIsResponsibleQueryVariables>;
export const WhoSaysSoDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoSaysSo($slug: String!, $chart: String, $asOf: Date) {
  unit(by: {slug: $slug}, chart: $chart, asOf: $asOf) {
    id
    name
    parent {
      id
      acronym
    }
    responsibilities {
      id
      title
      disputed
      citations {
        stance
        source {
          id
          slug
        }
        passage {
          id
          sentence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSaysSoQuery, WhoSaysSoQueryVariables>;
export const WholeChartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WholeChart($chart: String) {
  chart(slug: $chart) {
    id
    title
    limits
    unitCount
    roots {
      id
      slug
      name
      acronym
      kind
      status
      responsibilities {
        id
        title
      }
      descendants(first: 1000) {
        totalCount
        edges {
          depth
          node {
            id
            slug
            name
            acronym
            kind
            responsibilities {
              id
              title
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WholeChartQuery, WholeChartQueryVariables>;