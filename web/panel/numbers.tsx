import { useExplorer } from '../explorer';
import { dateInWords } from '../state/date-words';
import type { ChartSummary } from '../state/page';
import { momentWords } from './moment-words';

/** How much there is, and for which day it speaks. */
export function Numbers({ chart }: { readonly chart: ChartSummary }) {
  const { page } = useExplorer();
  const { unitCount, sources, view, outline } = page;
  const besides = outline.tops.length - 1;
  return (
    <>
      <dl class="numbers">
        <div>
          <dt>Units</dt>
          <dd>
            {unitCount.toLocaleString('en')}
            {chart.unitCount > unitCount && <small> of {chart.unitCount.toLocaleString('en')} on record</small>}
          </dd>
        </div>
        <div>
          <dt>Sources</dt>
          <dd>{sources.length}</dd>
        </div>
        <div>
          <dt>{chart.coversUntil === null ? 'Date' : 'Covers until'}</dt>
          <dd>{chart.coversUntil === null ? 'not known' : dateInWords(chart.coversUntil)}</dd>
        </div>
        {chart.coversUntil !== null && (
          <div>
            <dt>Shown</dt>
            <dd>{momentWords(view.asOf, true)}</dd>
          </div>
        )}
      </dl>
      {besides > 0 && (
        <p class="numbers-note">
          Among the units {besides === 1 ? 'is one other body' : `are ${besides.toLocaleString('en')} other bodies`}{' '}
          that the sources name.
        </p>
      )}
    </>
  );
}
