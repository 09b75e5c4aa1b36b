import { HeaderMap } from '@apollo/server';
import { Plans } from '../../../src/graphql/plan/plans';
import { buildChartSchema } from '../../../src/graphql/schema';
import { createGraphQLServer } from '../../../src/graphql/server';
import { chartsOf, shippedFolder } from '../../support/charts';

describe('Plans', () => {
  const charts = chartsOf(shippedFolder);
  const schema = buildChartSchema();
  const plans = new Plans(schema);
  const server = createGraphQLServer(
    schema,
    (fault) => {
      throw fault;
    },
    plans,
  );

  /** The plan of a text that has been answered. */
  async function planOf(query: string, variables: Record<string, unknown>) {
    await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, variables },
      },
      context: () => Promise.resolve({ charts }),
    });
    return plans.find(query, undefined);
  }

  beforeAll(() => server.start());
  afterAll(() => server.stop());

  it('are given up once they take too much memory together, and made anew', async () => {
    const text = '{ agency { slug } }';
    const first = await planOf(text, {});
    expect(await first?.answer({ charts }, {})).not.toBeNull();

    let selection = 'id slug name kind status depth childCount descendantCount nameLanguage';
    for (let level = 0; level < 6; level += 1) selection = `children(first: 3) { nodes { parent { ${selection} } } }`;
    const names = ['a', 'b', 'c', 'd'];
    const skipped = names.map((name) => `${name}: slug @skip(if: $${name})`).join(' ');
    const taken = names.map((name) => `$${name}: Boolean!`).join(', ');
    let made = 0;
    for (; made < 200 && plans.find(text, undefined) === first; made += 1) {
      const variables = Object.fromEntries(names.map((name, bit) => [name, ((made >> bit) & 1) === 1]));
      const plan = await planOf(
        `query (${taken}) { agency { ${selection} ${skipped} } } # ${String(made >> 4)}`,
        variables,
      );
      await plan?.answer({ charts }, variables);
    }

    expect(made).toBeLessThan(200);
    const again = await plans.find(text, undefined)?.answer({ charts }, {});
    expect(again?.body.toString()).toBe('{"data":{"agency":{"slug":"immigration-and-customs-enforcement"}}}\n');
  });
});
