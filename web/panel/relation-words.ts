import type { Unit } from '../state/page';

export type Relation = Unit['relations'][number];

type Party = Relation['unit'];

/** A relation as it reads from one of its ends. */
export interface RelationSeen {
  readonly words: string;
  readonly party: Party;
}

const fromUnit: Readonly<Partial<Record<string, string>>> = {
  ALSO_REPORTS_TO: 'Also reports to',
  OVERSEEN_BY: 'Overseen by',
  SUPPORTS: 'Supports',
};

const fromOther: Readonly<Partial<Record<string, string>>> = {
  ALSO_REPORTS_TO: 'Also reported to by',
  OVERSEEN_BY: 'Oversees',
  SUPPORTS: 'Supported by',
};

/** A relation says how its unit stands to the other; seen from the other it reads the other way round. */
export function relationSeenFrom(slug: string, { relationKind, unit, other }: Relation): RelationSeen {
  return unit.slug === slug
    ? { words: fromUnit[relationKind] ?? 'Linked to', party: other }
    : { words: fromOther[relationKind] ?? 'Linked to', party: unit };
}
