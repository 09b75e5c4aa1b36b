import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const built = (module) => require(`../../../dist/${module}.js`);

/**
 * Finds units as our service does, so that of a search only what serves it differs: the first matches, each a unit of
 * those that are given by their slugs.
 */
export function finderOf(charts, bySlug) {
  const { loadCharts } = built('seed/index');
  const { finder } = built('src/chart/search/finder');
  const { search } = built('src/chart/search/search');
  const [chart] = loadCharts(charts).charts;
  const narrowing = { types: ['UNIT'], under: null };
  return (text, first) => {
    const { rows, match } = search(finder.of(chart), chart.latest, text, narrowing);
    const edges = Array.from(rows.subarray(0, first), (row) => {
      const { found, score, matchedText } = match(row);
      return { score, matchedText, node: bySlug.get(chart.unit(found.unit).slug) };
    });
    return { totalCount: rows.length, edges };
  };
}
