import { createUnionType } from 'type-graphql';
import { Agency } from '../../entities/agency';
import { Branch } from '../../entities/branch';
import { Law } from '../../entities/law';
import { Office } from '../../entities/office';
import { OrgUnit } from '../../entities/org-unit';

/** What a gateway may name, by the type that it calls it; a unit by its kind, or as a unit whatever its kind. */
export const entityClasses = { Agency, Branch, Office, Law, OrgUnit };
export type EntityName = keyof typeof entityClasses;

export const Entity = createUnionType({
  name: '_Entity',
  description: 'What other subgraphs can add fields to, and lead to.',
  types: () => [Agency, Branch, Office, Law] as const,
});
