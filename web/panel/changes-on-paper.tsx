import { changeMarks } from '../state/change-marks';
import { slugOf } from '../state/comparison';
import type { Comparison } from '../state/comparison';

/** Which units changed and how, for paper: there the outline, which marks them on screen, is left out. */
export function ChangesOnPaper({ comparison }: { readonly comparison: Comparison }) {
  const { changes, changeCount, side, isAcrossCharts } = comparison;
  const units = `${changeCount.toLocaleString('en')} ${changeCount === 1 ? 'unit' : 'units'}`;
  const title = isAcrossCharts ? `Otherwise in the other chart: ${units}` : `Changed: ${units}`;
  const markOf = changeMarks(comparison);
  const left = changeCount - changes.length;
  if (changes.length === 0) return null;
  return (
    <section class="print-only" aria-labelledby="changes-on-paper">
      <h2 id="changes-on-paper">{title}</h2>
      <ul>
        {changes.map((change) => {
          const { mark } = markOf(slugOf(change));
          const unit = change[side] ?? change.before ?? change.after;
          return (
            unit &&
            mark && (
              <li key={slugOf(change)}>
                <bdi>{unit.name}</bdi>: {mark.parts.map(({ word }) => word).join(', ')}.{' '}
                <span dir="auto">{mark.meaning}</span>
              </li>
            )
          );
        })}
      </ul>
      {left > 0 && <p>{`and ${left.toLocaleString('en')} more`}</p>}
    </section>
  );
}
