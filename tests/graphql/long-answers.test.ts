import type { Charts } from '../../src/chart/charts';
import { chartOfParents, chartsOf, only, shippedFolder } from '../support/charts';
import { dataOf } from '../support/run-query';
import { turnsDuring } from '../support/turns';

const many = only(chartOfParents(Array<number>(1001).fill(0)));

describe('a long answer', () => {
  it('is made in pieces, between which others are let in, and so is the count of its cost', async () => {
    const query = '{ agency { descendants(first: 1000) { nodes { slug } } } }';
    expect(await turnsDuring(dataOf(many, query))).toBeGreaterThanOrEqual(2 * 39);
  });

  it('lets others in between fields beside each other, too', async () => {
    const wide = only(chartOfParents(Array<number>(20_001).fill(0)));
    const fields = Array.from(
      { length: 30 },
      (_, index) => `a${String(index)}: descendants(kinds: [OFFICE], first: 1) { totalCount }`,
    );
    expect(await turnsDuring(dataOf(wide, `{ agency { ${fields.join(' ')} } }`))).toBeGreaterThanOrEqual(3);
  });

  it('has its items in their order', async () => {
    const { agency } = await dataOf<{ agency: { offices: { slug: string }[] } }>(
      many,
      '{ agency { offices { slug } } }',
    );
    expect(agency.offices.map(({ slug }) => slug)).toEqual(
      Array.from({ length: 1000 }, (_, index) => `unit-${String(index + 1)}`),
    );
  });

  it('holds up no short one that is asked meanwhile', async () => {
    const order: string[] = [];
    const fields = '{ slug name names { text period { start { text } } unit { slug } } children { totalCount } }';
    const long = dataOf(many, `{ agency { descendants(first: 1000) { nodes ${fields} } } }`).then(() =>
      order.push('long'),
    );
    const short = dataOf(many, '{ agency { slug } }').then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
  });
});

describe('an entry point', () => {
  it('is asked once: the answer goes on from what it gave when the cost was counted', async () => {
    const charts = chartsOf(shippedFolder);
    let searches = 0;
    const counting: Charts = new Proxy(charts, {
      get: (target, key): unknown => {
        if (key === 'finder') searches += 1;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await dataOf(counting, '{ search(text: "art") { totalCount } again: search(text: "theft") { totalCount } }');
    expect(searches).toBe(2);
  });
});
