import { nameOfChart } from '../chart-names';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import { firstViewOf } from '../state/address';

/** In place of the scale, for a chart whose sources bear no dates: where there are some. */
export function Undated() {
  const { page } = useExplorer();
  const { charts, chart, view } = page;
  const dated = charts.find(({ coversUntil, subject }) => coversUntil !== null && subject.slug === chart?.subject.slug);
  const history = dated ?? charts.find(({ coversUntil }) => coversUntil !== null);
  return (
    <p class="undated-note">
      No dates in this chart.
      {history && (
        <>
          {' With history: '}
          <Link to={{ ...firstViewOf(history.slug, view), unit: view.unit }}>
            <span dir="auto">{nameOfChart(charts, history.slug)}</span>
          </Link>
        </>
      )}
    </p>
  );
}
