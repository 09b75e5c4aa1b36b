import { Link } from './link';
import { useExplorer } from './explorer';
import { SearchBox } from './search/search-box';
import { firstView } from './state/address';

/** What this is, which chart is shown, and the way to everything in it. */
export function Masthead() {
  const { page } = useExplorer();
  const { charts, chart, view } = page;
  return (
    <header class="masthead">
      <Link class="brand" to={{ ...firstView, chart: view.chart }}>
        {chart?.subject.name ?? 'AgencyGraph'}
      </Link>
      {charts.length > 1 && (
        <nav class="charts" aria-label="Charts">
          {charts.map(({ slug, title }) => (
            <Link key={slug} to={{ ...firstView, chart: slug, unit: view.unit }}>
              {title}
            </Link>
          ))}
        </nav>
      )}
      <SearchBox />
    </header>
  );
}
