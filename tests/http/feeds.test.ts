import { join } from 'node:path';
import { Chart } from '../../src/chart/chart';
import { Charts } from '../../src/chart/charts';
import { readings } from '../../src/chart/readings';
import { standingOf } from '../../src/chart/standing';
import type { Publication, Standing } from '../../src/chart/standing';
import { oneLine } from '../../src/export/one-line';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { linkOf, parseAtom } from '../support/atom';
import type { AtomFeed } from '../support/atom';
import { chartOfFoundings } from '../support/chart-of-foundings';
import { chartFrom, chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { hostileBlocks, hostileLines } from '../support/hostile-texts';

const unit = (slug: string, more = ''): string =>
  `  - {slug: ${slug}, kind: office, names: [{text: "Office ${slug}", cites: [book/S1]}]${more}}`;

const placed = ', placements: [{parent: top, cites: [book/S1]}]';

/** A chart whose events are these lines of YAML, below others that are known of it from the beginning. */
function chartWith(...events: string[]): Charts {
  const chart = chartFrom(
    `units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}
${unit('a', placed)}
${unit('b', placed)}
${unit('c', placed)}
events:
${events.map((event) => `  - {${event}, cites: [book/S1]}`).join('\n')}
`,
    'coversUntil: 2025-01-01',
  );
  return new Charts([chart], 'sample', 'test');
}

const publication = (version: number | null, day: string, more: Partial<Publication> = {}): Publication => ({
  version,
  at: new Date(day),
  note: null,
  restores: null,
  digest: `digest-${String(version)}`,
  ...more,
});

const published = (...all: Publication[]): Standing['publications'] => new Map([['sample', all]]);

const opened = 'kind: established, date: 2001-05, results: [a]';
const moved = 'kind: moved, date: 2010-02-03, origins: [{unit: b}], results: [b], fromParent: a, toParent: top';

describe('the feed of a chart', () => {
  let app: RunningApp;
  let standing: Standing;
  beforeAll(async () => {
    app = await runApp({ standing: () => standing });
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(app.origin + path, { headers });
  const read = async (path: string): Promise<AtomFeed> => parseAtom(await (await get(path)).text());
  const titles = ({ entry }: AtomFeed): string[] => entry.map(({ title }) => title);
  const serve = (charts: Charts, ...all: Publication[]): void => {
    standing = standingOf(charts, published(...all));
  };

  it('is Atom, as it says, for everybody who asks first whether it is still the same', async () => {
    serve(chartWith(opened), publication(null, '2025-06-01'));
    const response = await get('/charts/sample.atom');
    const header = (name: string): string | null => response.headers.get(name);
    expect([response.status, header('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect([header('cache-control'), header('access-control-allow-origin')]).toEqual(['no-cache', '*']);
    const tag = String(header('etag'));
    expect((await get('/charts/sample.atom', { 'if-none-match': tag })).status).toBe(304);
    serve(chartWith(opened), publication(7, '2025-06-02'));
    expect((await get('/charts/sample.atom', { 'if-none-match': tag })).status).toBe(200);
    serve(chartWith(opened, moved), publication(null, '2025-06-01'));
    expect((await get('/charts/sample.atom', { 'if-none-match': tag })).status).toBe(200);
  });

  it('tells of each change on the day from which it holds, and of each version when it was published', async () => {
    const versions = [
      publication(9, '2025-03-01T10:00:00Z', { restores: 4, note: 'It was too early.' }),
      publication(4, '2005-01-01T00:00:00Z', { note: '<b>First</b> & "best"' }),
    ];
    serve(chartWith(moved, opened, 'kind: abolished, origins: [{unit: c}]'), ...versions);
    const feed = await read('/charts/sample.atom');
    expect(feed.updated).toBe('2025-03-01T10:00:00.000Z');
    expect(feed.entry.map(({ title, updated }) => [updated.slice(0, 10), title])).toEqual([
      ['2025-03-01', 'Version 9 was published, which restores version 4: It was too early.'],
      ['2010-02-03', 'Office b was moved from Office a to Top (3 February 2010).'],
      ['2005-01-01', 'Version 4 was published: <b>First</b> & "best"'],
      // What bears no day stands with the oldest version that is known.
      ['2005-01-01', 'Office c was abolished.'],
      ['2001-05-01', 'Office a was established (May 2001).'],
    ]);
  });

  it('gives of each change its kind, how sure it is, the page of the unit on that day, and who says so', async () => {
    standing = standingOf(chartsOf(shippedFolder));
    const { entry: entries } = await read('/charts/ice-record.atom');
    const answer = await app.ask(
      '{ chart(slug: "ice-record") { events { statement changeKind standing disputed planned citations { source { url } } } } }',
    );
    const { data } = (await answer.json()) as { data: { chart: { events: Told[] } } };
    const { events } = data.chart;
    expect(entries.map(({ title }) => title).sort()).toEqual(events.map(({ statement }) => statement).sort());
    const event = events.find(({ planned }) => planned);
    const told = entries.find(({ title }) => title === event?.statement);
    if (!event || !told) throw new Error('No change of the chart was planned.');
    const sources = new Set(event.citations.flatMap(({ source: { url } }) => url ?? []));
    expect(told.category.map(({ term }) => term)).toEqual([
      'event',
      event.changeKind,
      event.standing,
      ...(event.disputed ? ['DISPUTED'] : []),
      ...(event.planned ? ['PLANNED'] : []),
    ]);
    expect(told.link.filter(({ rel }) => rel === 'via').map(({ href }) => href)).toEqual([...sources]);
    for (const { link } of entries) expect((await fetch(String(linkOf({ link }, 'alternate')))).status).toBe(200);
  });

  it('keeps the id of a change when an older one, or another source of it, becomes known, and none twice', async () => {
    serve(chartWith(moved));
    const [before] = (await read('/charts/sample.atom')).entry;
    serve(chartWith(opened, moved, moved));
    const after = (await read('/charts/sample.atom')).entry;
    expect(after).toHaveLength(3);
    expect(after.map(({ id }) => id)).toContain(before?.id);
    expect((await read('/units/b.atom')).entry.map(({ id }) => id)).toContain(before?.id);
  });

  it('comes in pages that lead to each other and miss nothing', async () => {
    const chart = chartOfFoundings(251, (number) => String(1700 + number));
    const { slug } = chart.header;
    standing = standingOf(new Charts([chart], slug, 'test'));
    const pages: AtomFeed[] = [];
    for (let next: string | undefined = `/charts/${slug}.atom`; next !== undefined;) {
      const page: AtomFeed = await read(next.replace(app.origin, ''));
      pages.push(page);
      next = linkOf(page, 'next');
    }
    expect(pages.map(({ entry }) => entry.length)).toEqual([100, 100, 50]);
    expect(new Set(pages.flatMap(({ entry }) => entry.map(({ id }) => id))).size).toBe(250);
    expect(pages.map((page) => linkOf(page, 'self')?.split('?')[1])).toEqual([undefined, 'page=2', 'page=3']);
    expect(pages.map((page) => linkOf(page, 'previous') === linkOf(pages[0] ?? page, 'self'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is sound XML, and says what the chart says, whatever that is', async () => {
    const texts = [...hostileLines, ...hostileBlocks];
    const { document, header } = chartOfFoundings(texts.length + 1, () => '1900');
    const events = document.events.map((event, index) => ({ ...event, statement: texts[index] ?? '' }));
    standing = standingOf(new Charts([new Chart({ ...document, events })], header.slug, 'test'));
    const { entry: entries } = await read(`/charts/${header.slug}.atom`);
    expect(entries.map(({ title }) => title)).toEqual(texts.map(oneLine));
    expect(entries.map(({ content }) => content['#text'].includes('<script'))).not.toContain(true);
  });

  it('of a unit has what befell that unit alone', async () => {
    serve(chartWith(opened, moved), publication(3, '2025-01-01'));
    expect(titles(await read('/units/a.atom'))).toEqual(['Office a was established (May 2001).']);
    expect(titles(await read('/units/b.atom?chart=sample'))).toEqual([
      'Office b was moved from Office a to Top (3 February 2010).',
    ]);
    expect((await read('/units/top.atom')).entry).toEqual([]);
  });

  it('leads to the chart on other days without making its tree for them', async () => {
    const charts = chartWith(opened, moved);
    serve(charts);
    const [last] = (await read('/charts/sample.atom')).entry;
    expect(last && linkOf(last, 'alternate')).toContain('asOf=2010-02-03');
    expect(readings.of(charts.default).count).toBe(0);
  });

  it('names units in the language that is asked for, and tells the same changes in each', async () => {
    standing = standingOf(chartsOf(join(dataFolder, 'charts'), 'sound'));
    const [own, french] = await Promise.all([read('/charts/sound.atom'), read('/charts/sound.atom?language=fr-FR')]);
    expect(french.entry.map(({ id }) => id)).toEqual(own.entry.map(({ id }) => id));
    expect(titles(french)).not.toEqual(titles(own));
    expect(french.id).not.toBe(own.id);
    expect(linkOf(french, 'self')).toBe(`${app.origin}/charts/sound.atom?language=fr`);
    for (const { link } of [french, ...french.entry]) expect(linkOf({ link }, 'alternate')).toContain('&language=fr');
  });

  it('is led to by the page of the chart, and of the unit', async () => {
    serve(chartWith(opened));
    const feedsOf = async (path: string): Promise<string[]> =>
      [
        ...(await (await get(path)).text()).matchAll(
          /<link rel="alternate" href="([^"]+)" type="application\/atom\+xml"/g,
        ),
      ].map(([, address = '']) => address.replaceAll('&amp;', '&').replace(app.origin, ''));
    expect(await feedsOf('/')).toEqual(['/charts/sample.atom']);
    expect(await feedsOf('/units/a')).toEqual(['/units/a.atom?chart=sample', '/charts/sample.atom']);
    expect((await read('/units/a.atom?chart=sample')).entry).toHaveLength(1);
  });

  it.each([
    ['/charts/sampel.atom', 404, 'There is no chart "sampel"; expected sample. Did you mean "sample"?'],
    ['/units/tip.atom', 404, 'There is no unit "tip" in the chart "sample". Did you mean "top"?'],
    ['/units/a.atom?chart=x', 404, 'There is no chart "x"; expected sample.'],
    ['/units/a.atom?chart=x&chart=y', 400, 'chart is given more than once; expected one.'],
    ['/charts/sample.atom?page=0', 400, 'page is "0"; expected a whole number from 1.'],
    ['/charts/sample.atom?page=2', 404, 'The feed has one page; page 2 is asked for.'],
    [
      '/charts/sample.atom?pgae=2',
      400,
      'There is no parameter "pgae"; expected language, page or none. Did you mean "page"?',
    ],
    ['/charts/sample.atom?language=_', 400, 'language is "_"; expected a language range such as "fr", "fr-CA" or "*".'],
  ])('says what is wrong with %s', async (path, status, message) => {
    serve(chartWith(opened));
    const response = await get(path);
    expect([response.status, response.headers.get('etag') === null || status === 200]).toEqual([status, true]);
    const code = 'BAD_USER_INPUT';
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code } }] });
  });
});

interface Told {
  readonly statement: string;
  readonly changeKind: string;
  readonly standing: string;
  readonly disputed: boolean;
  readonly planned: boolean;
  readonly citations: readonly { readonly source: { readonly url: string | null } }[];
}
