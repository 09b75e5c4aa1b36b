import { addressOf, viewOf } from '../../../web/state/address';
import { dataOf } from '../../../web/state/ask';
import type { Answer } from '../../../web/state/ask';
import { loadPage } from '../../../web/state/load-page';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { readPage } from '../../support/pages';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

describe('a page', () => {
  it.each([
    ['/', 'US Immigration and Customs Enforcement, as an undated overview describes it – AgencyGraph'],
    [
      '/units/ice-foia',
      'Freedom of Information Act Office – US Immigration and Customs Enforcement, as an undated overview describes it – AgencyGraph',
    ],
    [
      '/units/homeland-security-investigations?chart=ice-record&asOf=2012-01-01',
      'Homeland Security Investigations, 2012-01-01 – US Immigration and Customs Enforcement, as dated documents record it – AgencyGraph',
    ],
    [
      '/?about=training',
      'Who is responsible for “training”? – US Immigration and Customs Enforcement, as an undated overview describes it – AgencyGraph',
    ],
  ])('says in its title what it shows: %s', async (path, title) => {
    const page = await readPage(app.origin + path);
    expect([page.status, page.headers.get('content-type'), page.title]).toEqual([
      200,
      'text/html; charset=utf-8',
      title,
    ]);
  });

  it('says in its description what the unit is, else what the chart is, in 300 characters at most', async () => {
    const [chart, unit] = [await readPage(app.origin), await readPage(`${app.origin}/units/ice-foia`)];
    expect(chart.data.chart?.description.startsWith(chart.description)).toBe(true);
    expect([chart.description.length, unit.description]).toEqual([300, unit.data.unit?.summary ?? '']);
  });

  it('has one address, whatever else is in the one asked for', async () => {
    const path = '/units/ice-foia?find=records&chart=ice-record&utm_source=letter&changes=only';
    expect((await readPage(app.origin + path)).canonical).toBe(
      `${app.origin}/units/ice-foia?chart=ice-record&find=records`,
    );
  });

  it.each([
    '/',
    '/units/ice-foia',
    '/units/homeland-security-investigations?chart=ice-record&asOf=2012-01-01&compare=2009-01-01&changes=only',
    '/?compare=ice-record',
    '/?about=training',
    '/?find=records',
    '/units/nothing',
    '/?chart=nothing',
    '/?asOf=2009-13-45',
  ])('hands the script what it would load itself: %s', async (path) => {
    const page = await readPage(app.origin + path);
    const loaded = await loadPage(
      (language) =>
        async <Result>(operation: { toString: () => string }, variables: unknown) => {
          const body = JSON.stringify({ query: operation.toString(), variables });
          const headers = { 'content-type': 'application/json', 'accept-language': language ?? '*' };
          const response = await fetch(`${app.origin}/graphql`, { method: 'POST', headers, body });
          return dataOf((await response.json()) as Answer<Result>);
        },
      viewOf(new URL(app.origin + path), ''),
      { origin: app.origin, base: '', downloadForms: page.data.downloadForms },
    );
    expect(page.data).toEqual(JSON.parse(JSON.stringify(loaded)));
    expect(page.canonical).toBe(app.origin + addressOf(loaded.view));
  });

  it('is the same with a slash at its end', async () => {
    const [one, other] = await Promise.all(
      ['/units/ice-foia', '/units/ice-foia/'].map((path) => readPage(app.origin + path)),
    );
    expect(other?.html).toBe(one?.html);
  });
});

describe('a page that cannot be', () => {
  it('suggests what a misspelt unit may mean, and its links lead there', async () => {
    const page = await readPage(`${app.origin}/units/homeland-security-investigation?chart=ice-record`);
    expect(page.status).toBe(404);
    expect(page.title).toContain('There is no such unit here');
    const suggested = page.data.problem?.suggestions.map(({ view }) => view.unit);
    expect(suggested).toContain('homeland-security-investigations');
    expect(page.links).toContain('/units/homeland-security-investigations?chart=ice-record');
  });

  it.each([
    ['of a chart that is not there', '/?chart=nothing', 404, 'There is no such chart here'],
    ['of a unit that is not there', '/units/nothing', 404, 'There is no such unit here'],
    [
      'of a unit that had not begun',
      '/units/homeland-security-investigations?chart=ice-record&asOf=2004-01-01',
      404,
      'Homeland Security Investigations is not there yet',
    ],
    ['of a date that is none', '/?chart=ice-record&asOf=2009-13-45', 400, 'There is no such day'],
    ['of a question that is too long', `/?about=${'a'.repeat(5000)}`, 400, 'The question is too long'],
    ['of a slug that no search takes', '/units/a', 404, 'There is no such unit here'],
    ['of a slug of signs', '/units/..%2F', 404, 'There is no such unit here'],
    ['of a slug that is no text', '/units/%00', 404, 'There is no such unit here'],
  ])('is a page all the same: %s', async (_what, path, status, title) => {
    const page = await readPage(app.origin + path);
    expect([page.status, page.data.problem?.status, page.headers.get('content-type')]).toEqual([
      status,
      status,
      'text/html; charset=utf-8',
    ]);
    expect(page.title).toContain(title);
    expect(page.text).toContain(title);
  });
});

describe('the page on accessibility', () => {
  it('is served as the others are', async () => {
    const response = await fetch(`${app.origin}/accessibility`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<h1>Accessibility</h1>');
  });
});

describe('an address that leads nowhere', () => {
  it.each(['/units', '/units/', '/nowhere', '/units/alpha/beta'])(
    'is a page for people, and an error as any other for programs: %s',
    async (path) => {
      const forPeople = await fetch(app.origin + path, { headers: { accept: 'text/html,*/*' } });
      expect([forPeople.status, forPeople.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await forPeople.text()).toContain('<a href="/">To the chart</a>');
      const forPrograms = await fetch(app.origin + path);
      expect([forPrograms.status, forPrograms.headers.get('content-type')]).toEqual([
        404,
        'application/json; charset=utf-8',
      ]);
    },
  );
});
