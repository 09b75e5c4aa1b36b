import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { filesBelow } from '../support/files';
import { dataOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'));

describe('another chart in the place of the shipped one', () => {
  it('answers the whole hierarchy in one request', async () => {
    const data = await dataOf(
      charts,
      `{ agency {
          name acronym parent { name } establishedBy { title year }
          branches { name offices { name offices { name } } agencies { name offices { name } } }
          offices { name } } }`,
    );
    expect(data).toEqual({
      agency: {
        name: 'Harbour Authority',
        acronym: 'HA',
        parent: { name: 'Ministry of the Sea' },
        establishedBy: { title: 'Harbour Act', year: 1950 },
        branches: [
          {
            name: 'Operations',
            offices: [{ name: 'Pilots', offices: [{ name: 'Night Pilots' }] }],
            agencies: [{ name: 'Lighthouse Service', offices: [{ name: 'Lamp Room' }] }],
          },
        ],
        offices: [{ name: 'Office of Records & Archives' }],
      },
    });
  });

  it('finds no word of the shipped ones in the code', () => {
    const { all } = chartsOf(shippedFolder);
    const words = all.flatMap(({ header, units }) => [
      header.slug,
      ...units.flatMap(({ slug, names }) => [
        slug,
        ...names.map(({ text }) => text).filter((text) => text.includes(' ')),
      ]),
    ]);
    const code = ['src', 'entities', 'resolvers'].flatMap((room) =>
      filesBelow(join(__dirname, '..', '..', room), '.ts'),
    );
    const found = code.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return words.filter((word) => new RegExp(`\\b${word.replace(/[.&]/g, '.')}\\b`, 'i').test(text));
    });
    expect(code.length).toBeGreaterThan(80);
    expect(found).toEqual([]);
  });

  it('describes the chart', async () => {
    const data = await dataOf<{ chart: { version: string } }>(
      charts,
      '{ chart { slug title version coversUntil reportTo license unitCount subject { slug } roots { slug } } }',
    );
    expect(data.chart).toEqual({
      slug: 'harbour',
      title: 'The harbour authority in its yearbook',
      version: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      coversUntil: '2020-12-31',
      reportTo: 'https://example.org/report',
      license: null,
      unitCount: 12,
      subject: { slug: 'harbour-authority' },
      roots: [{ slug: 'ministry-of-the-sea' }, { slug: 'old-pilots' }],
    });
  });
});

describe('Query.charts', () => {
  it('lists them by slug, and reads another one on demand', async () => {
    expect(await dataOf(charts, '{ charts { slug } agency(chart: "harbour-news") { name chart { slug } } }')).toEqual({
      charts: ['harbour', 'harbour-news', 'harbour-workshop', 'sound'].map((slug) => ({ slug })),
      agency: { name: 'The Harbour', chart: { slug: 'harbour-news' } },
    });
  });

  it('“Charts that declare the same `namespace` in their files mean the same body by the same slug; only there do `elsewhere` and `compare` pair units across charts”', async () => {
    const query = '{ agency { elsewhere { name chart { slug } } } branch(slug: "operations") { elsewhere { name } } }';
    expect(await dataOf(charts, query)).toEqual({
      agency: { elsewhere: [{ name: 'The Harbour', chart: { slug: 'harbour-news' } }] },
      branch: { elsewhere: [] },
    });
  });
});
