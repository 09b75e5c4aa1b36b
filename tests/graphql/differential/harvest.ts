import type { Charts } from '../../../src/chart/charts';
import { dataOf } from '../../support/run-query';

const question = `{
  charts { id laws { id } sources { id } }
  units(first: 5) { edges { cursor node { id facts { id } children(first: 1) { pageInfo { endCursor } } } } }
  responsibilities(first: 2) { edges { cursor } nodes { id } }
  search(text: "customs", first: 2) { edges { cursor } nodes { ... on Node { id } } }
}`;

/** Ids and cursors that charts give, and that no client can make up. */
export async function harvest(charts: Charts): Promise<{ ids: string[]; cursors: string[] }> {
  const ids: string[] = [];
  const cursors: string[] = [];
  const collect = (name: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const entry of Object.entries(value)) collect(...entry);
    else if (typeof value === 'string' && name === 'id') ids.push(value);
    else if (typeof value === 'string' && /cursor$/i.test(name)) cursors.push(value);
  };
  collect('', await dataOf(charts, question));
  return { ids, cursors };
}
