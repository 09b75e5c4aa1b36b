import { ChartMenu } from './chart-menu';
import { useExplorer } from './explorer';
import { LanguageMenu } from './language-menu';
import { Link } from './link';
import { SearchBox } from './search/search-box';
import { firstViewOf } from './state/address';
import { Busy } from './time/busy';
import { UnitName } from './unit-name';

/** What this is, which chart is shown, and the way to everything in it. */
export function Masthead() {
  const { page } = useExplorer();
  const { charts, chart, languages, view } = page;
  return (
    <header class="masthead">
      <div class="masthead-name">
        <Link class="brand" to={firstViewOf(view.chart, view)}>
          {chart ? <UnitName unit={chart.subject} /> : 'AgencyGraph'}
        </Link>
        {chart && <span class="maker">AgencyGraph</span>}
      </div>
      {charts.length > 1 && <ChartMenu />}
      {languages.all.length > 1 && <LanguageMenu />}
      <SearchBox />
      <Busy />
    </header>
  );
}
