import fc from 'fast-check';
import { Chart } from '../../src/chart/chart';
import { only } from '../support/charts';
import { anyDay, randomDocument } from '../support/random-charts';
import { dataOf } from '../support/run-query';

const unitFields =
  '__typename id slug name kind status asOf depth parent { id } children { nodes { id } } period { start { text } end { text } }';
const factFields = '__typename id statement subjects { id }';

const query = `query ($asOf: Date) { units(first: 1000, filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}, asOf: $asOf) {
  nodes { ${unitFields} facts { ${factFields} } names { ${factFields} } events { ${factFields} results { ${unitFields} } }
    successors { ${unitFields} } placements { ${factFields} parent { ${unitFields} } } } } }`;

const again = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on OrgUnit { ${unitFields} } ... on Fact { ${factFields} } } }`;

interface Identified {
  readonly id: string;
  readonly __typename: string;
}

/** Every object of an answer that has an id and was asked in full. */
function objectsIn(value: unknown): Identified[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return '__typename' in value && 'id' in value ? [value as Identified, ...inside] : inside;
}

describe('an id', () => {
  it('leads, on any date of any chart, to what it was taken from', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, fc.option(anyDay), async (document, asOf) => {
        const charts = only(new Chart(document));
        const given = new Map<string, Identified>();
        for (const one of objectsIn(await dataOf(charts, query, { asOf }))) {
          const known = given.get(one.id);
          given.set(one.id, { ...known, ...one });
        }
        const ids = [...given.keys()];
        for (let start = 0; start < ids.length; start += 100) {
          const { nodes } = await dataOf<{ nodes: (Identified | null)[] }>(charts, again, {
            ids: ids.slice(start, start + 100),
          });
          for (const node of nodes) {
            expect(node).not.toBeNull();
            expect(given.get(node?.id ?? '')).toMatchObject(node ?? {});
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
