import { ChartMenu } from './chart-menu';
import { useExplorer } from './explorer';
import { Link } from './link';
import { SearchBox } from './search/search-box';
import { firstView } from './state/address';
import { Busy } from './time/busy';

/** What this is, which chart is shown, and the way to everything in it. */
export function Masthead() {
  const { page } = useExplorer();
  const { charts, chart, view } = page;
  return (
    <header class="masthead">
      <div class="masthead-name">
        <Link class="brand" to={{ ...firstView, chart: view.chart }}>
          <span dir="auto">{chart?.subject.name ?? 'AgencyGraph'}</span>
        </Link>
        {chart && <span class="maker">AgencyGraph</span>}
      </div>
      {charts.length > 1 && <ChartMenu />}
      <SearchBox />
      <Busy />
    </header>
  );
}
