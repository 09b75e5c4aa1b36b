import { nameOfChart } from '../chart-names';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import { firstView } from '../state/address';
import { CompareMenu } from './compare-menu';
import { ComparedSides } from './compared-sides';

/** In place of the scale, for a chart whose sources bear no dates. */
export function Undated() {
  const { page } = useExplorer();
  const { charts, chart, view } = page;
  const dated = charts.find(({ coversUntil, subject }) => coversUntil !== null && subject.slug === chart?.subject.slug);
  const history = dated ?? charts.find(({ coversUntil }) => coversUntil !== null);
  return (
    <section class="time undated" aria-label="Time">
      <p class="happened">
        This chart bears no dates: it shows one state.
        {history && (
          <>
            {' History: '}
            <Link to={{ ...firstView, chart: history.slug, unit: view.unit }}>
              <span dir="auto">{nameOfChart(charts, history.slug)}</span>
            </Link>
          </>
        )}
      </p>
      {charts.length > 1 && (
        <div class="time-tools">
          <CompareMenu />
        </div>
      )}
      {view.comparedWith && <ComparedSides />}
    </section>
  );
}
