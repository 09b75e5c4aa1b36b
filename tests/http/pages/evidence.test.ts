import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { readPage } from '../../support/pages';
import type { ReadPage } from '../../support/pages';
import type { Fact, Unit } from '../../../web/state/page';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

function factsOf(unit: Unit): Fact[] {
  const { responsibilities, figures, names, designations, placements, relations, events, omissions } = unit;
  return [responsibilities, figures, names, designations, placements, relations, events, omissions].flat();
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is on record and does not stand in the text of the page. */
function missing({ data, text }: ReadPage): string[] {
  if (!data.unit) return ['the unit'];
  const facts = factsOf(data.unit);
  const citations = facts.flatMap(({ citations }) => citations);
  return [
    ...facts.map(({ statement }) => statement),
    ...citations.flatMap(({ note, passage, source }) => [note ?? '', passage.gist, source.title]),
  ].filter((told) => !text.includes(plain(told)));
}

describe('the page of a unit, without script', () => {
  it.each([
    '/units/immigration-and-customs-enforcement',
    '/units/homeland-security-investigations',
    '/units/ice-foia',
    '/units/ice-training-and-development',
    '/units/immigration-and-customs-enforcement?chart=ice-record',
    '/units/homeland-security-investigations?chart=ice-record',
    '/units/enforcement-and-removal-operations?chart=ice-record&asOf=2012-01-01',
  ])('has every fact in its text, with who says so and who says otherwise: %s', async (path) => {
    const page = await readPage(app.origin + path);
    expect(page.status).toBe(200);
    expect(missing(page)).toEqual([]);
  });

  it('leads to every source that it names', async () => {
    const { data, links } = await readPage(`${app.origin}/units/homeland-security-investigations?chart=ice-record`);
    const urls = data.unit
      ? factsOf(data.unit).flatMap(({ citations }) => citations.map(({ source }) => source.url))
      : [];
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => url !== null && !links.includes(url))).toEqual([]);
  });
});
