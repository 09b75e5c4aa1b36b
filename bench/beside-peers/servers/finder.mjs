import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const built = (module) => require(`../../../dist/${module}.js`);

/**
 * Finds units as our service does, so that of a search only what serves it differs: the first matches, each with the unit
 * that has its slug.
 */
export function finderOf(charts, bySlug) {
  const { loadCharts } = built('seed/index');
  const { finder } = built('src/chart/search/finder');
  const { search } = built('src/chart/search/search');
  const [chart] = loadCharts(charts).charts;
  return (text, first) => {
    const matches = search(finder.of(chart), chart.latest, text, { types: ['UNIT'], under: null });
    const edges = matches.slice(0, first).map(({ found, score, matchedText }) => {
      return { score, matchedText, node: bySlug.get(chart.unit(found.unit).slug) };
    });
    return { totalCount: matches.length, edges };
  };
}
