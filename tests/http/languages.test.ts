import { join } from 'node:path';
import { standingOf } from '../../src/chart/standing';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { chartsOf, dataFolder } from '../support/charts';
import { readPage } from '../support/pages';

const charts = chartsOf(join(dataFolder, 'charts'), 'sound');
const query = '{ agency { id name } }';
const link = `/graphql?query=${encodeURIComponent(query)}`;

let app: RunningApp;
let inOneLanguage: RunningApp;

beforeAll(async () => {
  [app, inOneLanguage] = await Promise.all([runApp({ standing: () => standingOf(charts) }), runApp()]);
});

afterAll(async () => {
  await Promise.all([app.close(), inOneLanguage.close()]);
});

const get = (path: string, languages: string, from = app): Promise<Response> =>
  fetch(from.origin + path, { headers: { 'accept-language': languages } });

/** Answers again what it was told once, for as long as the headers that the answer names are the same. */
class Cache {
  readonly #kept = new Map<string, { readonly vary: string; readonly languages: string; readonly text: string }[]>();

  async get(path: string, languages: string): Promise<string> {
    const kept = this.#kept.get(path) ?? [];
    const known = kept.find(({ vary, ...one }) => !/accept-language/i.test(vary) || one.languages === languages);
    if (known) return known.text;
    const answer = await get(path, languages);
    const text = await answer.text();
    this.#kept.set(path, [...kept, { vary: answer.headers.get('vary') ?? '', languages, text }]);
    return text;
  }
}

describe('the header Accept-Language', () => {
  it('says in which language the answers of the API name units, where the request does not', async () => {
    const nameIn = async (languages: string): Promise<unknown> => {
      const answer = await app.ask(query, { 'accept-language': languages });
      return ((await answer.json()) as { data: { agency: { name: string } } }).data.agency.name;
    };
    expect(await nameIn('fr-CH, fr;q=0.9, en;q=0.8')).toBe('Autorité du détroit');
    expect(await nameIn('ar')).toBe('هيئة المضيق');
    expect(await nameIn('de, en;q=0.5')).toBe('Sound Authority');
    expect(await nameIn('*')).toBe('Sound Authority');
  });

  it('never makes a cache that goes by Vary give an answer in another language', async () => {
    const cache = new Cache();
    const answers: string[] = [];
    for (const languages of ['fr', 'en', 'ar', 'fr', 'en']) answers.push(await cache.get(link, languages));
    expect(answers.map((text) => /"name":"(.*?)"/.exec(text)?.[1])).toEqual([
      'Autorité du détroit',
      'Sound Authority',
      'هيئة المضيق',
      'Autorité du détroit',
      'Sound Authority',
    ]);
  });

  it('is told to caches by every answer about charts with names in several languages, refusals too', async () => {
    for (const path of [link, '/graphql?query=%7B', '/graphql?documentId=nothing', link.replace('agency', 'nothing')]) {
      expect((await get(path, 'fr')).headers.get('vary')).toContain('Accept-Language');
    }
  });

  it('changes not a byte, and is told to no cache, where names are in one language', async () => {
    const answers = await Promise.all(
      ['fr', 'en', '*', ''].map(async (languages) => {
        const answer = await get(link, languages, inOneLanguage);
        const headers = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
        expect(answer.headers.get('vary')).not.toMatch(/language/i);
        return JSON.stringify([headers, await answer.text()]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
  });

  it('is not weighed when it is longer than any browser’s', async () => {
    const languages = `${'de, '.repeat(200)}fr`;
    expect(await (await get(link, languages)).text()).toContain('Sound Authority');
  });

  it('changes no page and no file: a link means the same to everybody', async () => {
    const addresses = [
      '/',
      '/units/pilots',
      '/units/pilots?language=fr',
      '/charts/sound.txt',
      '/charts/sound.csv?language=ar',
      '/schema',
    ];
    for (const path of addresses) {
      const [one, other] = await Promise.all(
        ['fr', 'en'].map(async (languages) => {
          const answer = await get(path, languages);
          return [answer.headers.get('etag'), answer.headers.get('vary'), await answer.text()];
        }),
      );
      expect(one).toEqual(other);
      expect(one?.[1] ?? '').not.toMatch(/language/i);
    }
  });
});

describe('the parameter `language`', () => {
  it('names the units of a page, each with the language that its name is in', async () => {
    const page = await readPage(`${app.origin}/units/lights?language=fr&asOf=2009-01-01`);
    expect(page.status).toBe(200);
    expect(page.title).toBe('Phares, 2009-01-01 – The authority of the sound in its gazette – AgencyGraph');
    expect(page.canonical).toBe(`${app.origin}/units/lights?asOf=2009-01-01&language=fr`);
    expect(page.html).toContain('<span dir="auto" lang="fr">Phares</span>');
    expect(page.html).toContain('<bdi lang="fr">Pilotes</bdi>');
    expect(page.html).toContain('<bdi>Archives Desk</bdi>');
    const below = page.links.filter((address) => address.startsWith('/units/') || address.startsWith('/?'));
    expect(below.filter((address) => !address.includes('language='))).toEqual(['/units/lights?asOf=2009-01-01']);
  });

  it.each([
    ['de', '/units/pilots'],
    ['en', '/units/pilots'],
    ['fr-BE', '/units/pilots?language=fr'],
    ['fr-CA', '/units/pilots?language=fr-CA'],
  ])('is at home at the language that the page is in: %s', async (language, home) => {
    expect((await readPage(`${app.origin}/units/pilots?language=${language}`)).canonical).toBe(app.origin + home);
  });

  it('that is none is told, with a way on', async () => {
    const page = await readPage(`${app.origin}/units/pilots?language=no%20tag&asOf=2009-01-01`);
    expect([page.status, page.data.problem?.title]).toEqual([400, 'There is no such language']);
    expect(page.text).toContain('“no tag” names no language. Write it as a tag: fr, or fr-CA.');
    expect((await readPage(`${app.origin}/?language=${'x,'.repeat(2000)}`)).status).toBe(400);
  });

  it('names the units of a file, whose links lead back to that language', async () => {
    const file = await get('/charts/sound.html?asOf=2009-01-01&language=fr-BE', '*');
    const text = await file.text();
    expect(file.headers.get('content-disposition')).toBe('inline; filename="sound-2009-01-01-fr.html"');
    expect(text).toContain(
      `<a href="${app.origin}/units/lights?chart=sound&amp;asOf=2009-01-01&amp;language=fr" lang="fr" dir="auto">Phares</a>`,
    );
    expect(text).toContain('language=fr" dir="auto">Archives Desk</a>');
    const [plain, french] = await Promise.all(['', '?language=fr'].map((end) => get(`/charts/sound.html${end}`, '*')));
    expect(plain?.headers.get('etag')).not.toBe(french?.headers.get('etag'));
  });

  it.each([
    ['fr,en', 'language is "fr,en"; expected a language range such as "fr", "fr-CA" or "*".'],
    ['fr&language=en', 'language is given more than once; expected one.'],
  ])('of a file is refused when it is %s', async (language, message) => {
    const answer = await get(`/charts/sound.txt?language=${language}`, '*');
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });

  it('changes nothing in linked data but the order: names in all languages stand there, each with its tag', async () => {
    const labels = async (end: string): Promise<unknown> => {
      const { '@graph': nodes } = (await (await get(`/charts/sound.jsonld${end}`, '*')).json()) as {
        '@graph': Record<string, unknown>[];
      };
      return nodes.find((node) => node['dct:identifier'] === 'ferries')?.['skos:prefLabel'];
    };
    const label = (value: string, language: string): object => ({ '@value': value, '@language': language });
    const [english, french, canadian] = [label('Ferries', 'en'), label('Bacs', 'fr'), label('Traversiers', 'fr-CA')];
    expect(await labels('')).toEqual([english, french, canadian]);
    expect(await labels('?language=fr-CA')).toEqual([canadian, english, french]);
  });

  it('leaves no name out of Popolo and CSV', async () => {
    const popolo = (await (await get('/charts/sound.popolo.json?language=ar', '*')).json()) as {
      organizations: Record<string, unknown>[];
    };
    expect(popolo.organizations.find(({ id }) => id === 'pilots')).toMatchObject({
      name: 'المرشدون',
      name_language: 'ar',
      other_names: [
        { name: 'Pilots', language: 'en', note: 'name' },
        { name: 'Pilotes', language: 'fr', note: 'name' },
      ],
    });
    expect(await (await get('/charts/sound.csv', '*')).text()).toContain(
      'pilots,Pilots,office,,sound-authority,,Pilotes; المرشدون,',
    );
  });
});
