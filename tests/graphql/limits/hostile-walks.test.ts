import fc from 'fast-check';
import { bounds } from '../../../src/graphql/limits/bounds';
import { chartsOf, shippedFolder } from '../../support/charts';
import { ask, dataOf } from '../../support/run-query';
import { anyWalk, operationOf, starts } from '../../support/walks';
import type { Relation, Walk } from '../../support/walks';

const charts = chartsOf(shippedFolder);

interface Found {
  /** Every object of an answer. */
  readonly objects: number;
  /** The ids of those that are asked on. */
  readonly ends: readonly string[];
}

/** Counts the objects of an answer; those that have an id are where the way leads. */
function found(value: unknown): Found {
  if (Array.isArray(value)) return sum(value.map(found));
  if (typeof value !== 'object' || value === null) return { objects: 0, ends: [] };
  const below = sum(Object.values(value).map(found));
  const id = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return { objects: below.objects + 1, ends: [...id, ...below.ends] };
}

function sum(parts: readonly Found[]): Found {
  return { objects: parts.reduce((all, { objects }) => all + objects, 0), ends: parts.flatMap(({ ends }) => ends) };
}

const answers = new Map<string, Promise<Found>>();

/** What a small request of its own finds, from one unit over one relation, or at a start. */
function answerTo(text: string, id?: string): Promise<Found> {
  const body = text.replaceAll('*', 'id');
  const query =
    id === undefined
      ? `query ($few: Int! = 2) { few: units(first: $few) { totalCount } ${body} }`
      : `query ($few: Int! = 2) { few: units(first: $few) { totalCount } node(id: "${id}") { ... on OrgUnit { ${body} } } }`;
  const key = `${id ?? ''} ${text}`;
  const known = answers.get(key) ?? dataOf<object>(charts, query).then(found);
  answers.set(key, known);
  return known;
}

/** The objects beside the walk: the answer itself, the few units, and the node that a relation starts from. */
const besides = 2;

const counts = new WeakMap<Walk, Map<string, Promise<number>>>();

/** How many objects the walk visits from a unit on: what each small request finds, put together. */
function visitsFrom(id: string, walk: Walk): Promise<number> {
  const known = counts.get(walk) ?? new Map<string, Promise<number>>();
  counts.set(walk, known);
  const count =
    known.get(id) ??
    walk.steps.reduce(
      async (before, { relation, walk: below }) => (await before) + (await visitsOver(id, relation, below)),
      Promise.resolve(0),
    );
  known.set(id, count);
  return count;
}

async function visitsOver(id: string, { text }: Relation, below: Walk): Promise<number> {
  const { objects, ends } = await answerTo(text, id);
  return objects - besides - 1 + (await visitsBelow(ends, below));
}

async function visitsBelow(ends: readonly string[], walk: Walk): Promise<number> {
  let visits = 0;
  for (const end of ends) visits += await visitsFrom(end, walk);
  return visits;
}

async function visitsOf(start: string, walk: Walk): Promise<number> {
  const { objects, ends } = await answerTo(start);
  return objects - besides + (await visitsBelow(ends, walk));
}

/** What is refused for its shape alone says nothing of the cost. */
function isWithinShape(plainOperation: string): boolean {
  const aliases = plainOperation.split(' other: ').length;
  return aliases <= bounds.aliases && plainOperation.length < bounds.fields;
}

describe('walks to and fro over the chart', () => {
  const seen = { answered: 0, refused: 0, between: 0 };

  it('are refused when they would visit more objects than the bound, and answered when under a quarter of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), anyWalk, async (start, walk) => {
        fc.pre(isWithinShape(operationOf(start, walk, true)));
        const visits = await visitsOf(start, walk);
        const { data, errors } = await ask(charts, operationOf(start, walk));
        if (visits > bounds.cost) {
          expect(errors).toEqual([
            expect.objectContaining({ extensions: expect.objectContaining({ code: 'COST_LIMIT_EXCEEDED' }) as object }),
          ]);
          seen.refused += 1;
        } else if (visits < bounds.cost / 4) {
          expect(errors).toEqual([]);
          expect(found(data).objects).toBe(visits + besides);
          seen.answered += 1;
        } else {
          seen.between += 1;
        }
      }),
      { numRuns: 250, seed: 20_261_124 },
    );
  }, 180_000);

  it('were of both kinds', () => {
    expect(Math.min(seen.answered, seen.refused)).toBeGreaterThanOrEqual(25);
  });
});
