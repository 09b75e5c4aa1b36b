import { nameOfChart } from '../chart-names';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import { Popover } from '../popover';
import { comparisonChoices } from './comparison-choices';
import { DayField } from './day-field';

/** Another day or another chart to put beside what is in view. */
export function CompareMenu() {
  const { page, go } = useExplorer();
  const { changeDays, charts, chart, view } = page;
  const days = comparisonChoices(changeDays, view.asOf, chart?.coversUntil ?? null);
  const others = charts.filter(({ slug }) => slug !== chart?.slug);
  if (days.length === 0 && others.length === 0) return null;
  return (
    <Popover class="compare-menu" summary="Compare with">
      {days.length > 0 && (
        <>
          <p class="menu-head">Another day</p>
          <ul>
            {days.map(({ text, asOf }) => (
              <li key={text}>
                <Link to={{ comparedWith: { chart: null, asOf } }}>{text}</Link>
              </li>
            ))}
          </ul>
          <DayField
            label="Another day to compare with"
            name="compare"
            value={view.comparedWith?.chart === null ? view.comparedWith.asOf : null}
            carried={{ comparedWith: null }}
            onDay={(asOf) => {
              go({ comparedWith: { chart: null, asOf } });
            }}
          />
        </>
      )}
      {others.length > 0 && (
        <>
          <p class="menu-head">Another chart</p>
          <ul>
            {others.map(({ slug }) => (
              <li key={slug}>
                <Link to={{ comparedWith: { chart: slug, asOf: null } }}>
                  <span dir="auto">{nameOfChart(charts, slug)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
