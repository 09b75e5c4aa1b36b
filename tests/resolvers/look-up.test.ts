import { join } from 'node:path';
import { chartFrom, chartsOf, dataFolder, only } from '../support/charts';
import { ask, dataOf, refusalOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'));

describe('look-ups that find nothing', () => {
  it.each([
    '{ found: agency(slug: "nowhere") { name } }',
    '{ found: agency(slug: "operations") { name } }',
    '{ found: branch(slug: "records") { name } }',
    '{ found: office(slug: "__proto__") { name } }',
    '{ found: unit(by: {name: "Nobody"}) { name } }',
    '{ found: unit(by: {acronym: "XX"}) { name } }',
    '{ found: unit(by: {identifier: {scheme: "town-register", value: "7"}}) { name } }',
    '{ found: agency(chart: "nowhere") { name } }',
    '{ found: unit(by: {slug: "pilots"}, chart: "nowhere") { name } }',
    '{ found: units(chart: "nowhere") { totalCount } }',
    '{ found: responsibilities(chart: "nowhere") { totalCount } }',
    '{ found: chart(slug: "nowhere") { slug } }',
    '{ found: law(slug: "nowhere") { title } }',
    '{ found: source(slug: "nowhere") { title } }',
  ])('are null: %s', async (query) => {
    expect(await ask(charts, query)).toEqual({ data: { found: null }, errors: [] });
  });
});

describe('Query.unit', () => {
  const slugBy = async (by: object): Promise<unknown> =>
    (await dataOf<{ unit: unknown }>(charts, 'query ($by: UnitRef!) { unit(by: $by) { slug } }', { by })).unit;

  it.each([
    [{ slug: 'pilots' }, 'pilots'],
    [{ acronym: 'ha' }, 'harbour-authority'],
    [{ name: 'Quay Board' }, 'harbour-authority'],
    [{ name: 'harbor autority' }, 'harbour-authority'],
    [{ name: 'Records and Archives' }, 'records'],
    [{ name: 'office of the records & archives' }, 'records'],
    [{ name: 'Pilots’ Guild' }, 'old-pilots'],
    [{ identifier: { scheme: 'town-register', value: '0007' } }, 'harbour-authority'],
  ])('finds %j', async (by, slug) => {
    expect(await slugBy(by)).toEqual({ slug });
  });

  it('refuses an acronym that two units share, and names both', async () => {
    const { data, errors } = await ask(charts, '{ unit(by: {acronym: "OPS"}) { name } }');
    expect(data).toEqual({ unit: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'acronym "OPS" fits 2 units: operations, night-pilots. Ask again by slug.',
        extensions: {
          code: 'AMBIGUOUS_REFERENCE',
          candidates: [
            { id: 'unit:harbour:operations', slug: 'operations', name: 'Operations' },
            { id: 'unit:harbour:night-pilots', slug: 'night-pilots', name: 'Night Pilots' },
          ],
        },
      }),
    ]);
  });

  it.each([
    ['two keys', '{slug: "a", name: "b"}'],
    ['no key', '{}'],
    ['a null key', '{slug: null}'],
    ['an unknown key', '{sluug: "a"}'],
    ['a wrong type', '{slug: 7}'],
  ])('refuses %s, quoting the value', async (_what, by) => {
    const [refusal, ...others] = await refusalOf(charts, `{ unit(by: ${by}) { name } }`);
    expect(others).toEqual([]);
    expect(refusal).toMatch(/^BAD_USER_INPUT: /);
    expect(refusal).toContain(by === '{slug: 7}' ? '7' : by === '{sluug: "a"}' ? 'sluug' : by);
  });

  it.each([{ slug: 'a', name: 'b' }, {}, { slug: null }])('refuses %j in a variable', async (by) => {
    const refusals = await refusalOf(charts, 'query ($by: UnitRef!) { unit(by: $by) { name } }', { by });
    expect(refusals).toEqual([expect.stringMatching(/^BAD_USER_INPUT: Variable "\$by" got invalid value/)]);
  });

  it('refuses a key whose variable is missing, before anything is executed', async () => {
    const { data, errors } = await ask(charts, 'query ($s: String) { agency { name } unit(by: {slug: $s}) { name } }');
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a reference that very many units share', () => {
  it('names a hundred of them', async () => {
    const units = Array.from(
      { length: 150 },
      (_, index) =>
        `  - {slug: unit-${String(index)}, kind: office, outside: true, names: [{text: Twin, cites: [book/S1]}]}`,
    );
    const twins = only(chartFrom(`units:\n  - {slug: top, kind: agency}\n${units.join('\n')}\n`));
    const { errors } = await ask(twins, '{ unit(by: {name: "Twin"}) { slug } }');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/^name "Twin" fits 150 units: /);
    expect(errors[0]?.extensions?.candidates).toHaveLength(100);
  });
});
