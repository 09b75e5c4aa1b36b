/**
 * The closed lists of words a chart may use. They are the enum values of the API, letter for letter; what each one
 * means is said there.
 */
export const unitKinds = ['AGENCY', 'BRANCH', 'OFFICE'] as const;
export type UnitKind = (typeof unitKinds)[number];

export type UnitStatus = 'ACTIVE' | 'ENDED' | 'PLANNED' | 'UNKNOWN';

export const standings = ['STATED', 'IMPLIED', 'INFERRED', 'AMBIGUOUS'] as const;
export type Standing = (typeof standings)[number];

export type UnitChangeKind = 'ADDED' | 'REMOVED' | 'RENAMED' | 'MOVED' | 'RECLASSIFIED';

export type Stance = 'SUPPORTS' | 'QUALIFIES' | 'CONTRADICTS';

export const nameKinds = ['PRIMARY', 'ACRONYM', 'ALIAS', 'MISSPELLING'] as const;
export type NameKind = (typeof nameKinds)[number];

export const relationKinds = ['ALSO_REPORTS_TO', 'OVERSEEN_BY', 'SUPPORTS', 'RELATED'] as const;
export type RelationKind = (typeof relationKinds)[number];

export const omissionKinds = ['UNITS', 'RESPONSIBILITIES'] as const;
export type OmissionKind = (typeof omissionKinds)[number];

export const responsibilityKinds = ['PURPOSE', 'DUTY', 'POWER', 'SERVICE', 'EXAMPLE'] as const;
export type ResponsibilityKind = (typeof responsibilityKinds)[number];

export const scopes = ['DOMESTIC', 'ABROAD', 'CROSS_BORDER', 'GOVERNMENT_WIDE'] as const;
export type Scope = (typeof scopes)[number];

export const measures = ['PERSONNEL', 'OFFICES', 'BRANCHES', 'LAWS_ENFORCED', 'RANK'] as const;
export type Measure = (typeof measures)[number];

export const qualifiers = ['EXACTLY', 'OVER', 'AT_LEAST', 'APPROXIMATELY', 'UP_TO', 'UNDER'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const changeKinds = [
  'ESTABLISHED',
  'RENAMED',
  'MOVED',
  'MERGED',
  'SPLIT',
  'SPUN_OFF',
  'REPLACED',
  'RECLASSIFIED',
  'ABOLISHED',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const sourceKinds = ['LEGAL', 'OFFICIAL', 'REPORT', 'PRESS', 'GENERAL'] as const;
export type SourceKind = (typeof sourceKinds)[number];
