import { Charts } from '../../src/chart/charts';
import { standingOf } from '../../src/chart/standing';
import { exportFormats } from '../../src/export/formats';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { wholeChart } from '../support/following-service';
import { editionsIn, markedChart } from '../support/marked-chart';

describe('a request, when other charts are served each time that somebody looks', () => {
  const standings = [1, 2].map((edition) => standingOf(new Charts([markedChart(edition).chart], 'marked', 'test')));
  let looks = 0;
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp({
      standing: () => {
        const standing = standings[looks % standings.length];
        looks += 1;
        if (!standing) throw new Error('There is none.');
        return standing;
      },
    });
  });
  afterAll(() => app.close());

  it.each([
    '/',
    '/units/unit-1',
    '/units/unit-1?compare=2010-01-01',
    '/?find=record',
    `/graphql?query=${encodeURIComponent((JSON.parse(wholeChart) as { query: string }).query)}`,
    ...exportFormats.map(({ extension }) => `/charts/marked.${extension}`),
  ])('keeps those that it began with: %s', async (path) => {
    const seen: number[][] = [];
    for (const start of [0, 1]) {
      looks = start;
      const answer = await fetch(app.origin + path);
      seen.push([answer.status, ...editionsIn(await answer.text())]);
    }
    expect(seen).toEqual([
      [200, 1],
      [200, 2],
    ]);
  });
});
