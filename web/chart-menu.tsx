import { groupedCharts, nameOfChart } from './chart-names';
import { useExplorer } from './explorer';
import { Link } from './link';
import { Popover } from './popover';
import { firstViewOf } from './state/address';
import type { ChartSummary } from './state/page';
import { dateInWords } from './state/date-words';

/** The charts that the server holds, each by what tells it from the others. */
export function ChartMenu() {
  const { page } = useExplorer();
  const { charts, chart } = page;
  const current = chart ? nameOfChart(charts, chart.slug) : 'Choose a chart';
  return (
    <nav class="charts" aria-label="Charts">
      <Popover
        class="chart-menu"
        summary={
          <>
            <span class="unseen">Chart: </span>
            <span dir="auto">{current}</span>
          </>
        }
      >
        {groupedCharts(charts).map(({ head, charts: members }) => (
          <div key={head ?? members[0]?.chart.slug}>
            {head !== null && (
              <p class="menu-head" dir="auto">
                {head}
              </p>
            )}
            <ul>
              {members.map((member) => (
                <Choice key={member.chart.slug} {...member} />
              ))}
            </ul>
          </div>
        ))}
      </Popover>
    </nav>
  );
}

function Choice({ chart, name }: { readonly chart: ChartSummary; readonly name: string }) {
  const { page } = useExplorer();
  // The unit stays in view: if the other chart does not have it, the page says so.
  const to = { ...firstViewOf(chart.slug, page.view), unit: page.view.unit };
  const days = chart.coversUntil === null ? 'without dates' : `up to ${dateInWords(chart.coversUntil)}`;
  return (
    <li>
      <Link to={to} current={chart.slug === page.chart?.slug}>
        <span dir="auto">{name}</span>
        <small>
          {chart.unitCount.toLocaleString('en')} {chart.unitCount === 1 ? 'unit' : 'units'}, {days}
        </small>
      </Link>
    </li>
  );
}
