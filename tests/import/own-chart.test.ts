import { importOwnChart } from '../../src/import/import-own-chart';

const record = (slug: string, parent: string | null): string =>
  JSON.stringify({
    slug,
    kind: parent === null ? 'agency' : 'office',
    names: [{ text: slug, cites: ['book/S1'] }],
    placements: parent === null ? [] : [{ parent, cites: ['book/S1'] }],
  });

it('takes over every record of a chart of our own, whatever the case of its file names', () => {
  const source = { slug: 'book', title: 'Book', kind: 'general', passages: [{ id: 'S1', gist: 'It is said.' }] };
  const { files, report } = importOwnChart(
    'own',
    [
      {
        name: 'own/chart.yaml',
        text: 'chart: {format: 1, slug: own, title: A, description: B., limits: C., subject: top}',
      },
      { name: 'own/Sources.jsonl', text: JSON.stringify(source) },
      { name: 'own/Units.JSONL', text: [record('top', null), record('below', 'top')].join('\n') },
    ],
    [],
  );
  expect(report.rows).toEqual({ read: 2, kept: 2, leftOut: 0 });
  const text = (files ?? []).flatMap(({ pieces }) => [...pieces()]).join('');
  for (const slug of ['book', 'top', 'below']) expect(text).toContain(`slug: ${slug}`);
});
