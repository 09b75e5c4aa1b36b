import { useExplorer } from '../explorer';
import { dateInWords } from '../state/date-words';
import type { ChartSummary } from '../state/page';
import { ForPrograms } from './for-programs';
import { Marks } from './marks';
import { momentWords } from './moment-words';
import { QuestionForm } from './question-form';
import { Section } from './section';
import { SourcesList } from './sources-list';

/** What this is, where it comes from and how far to trust it. */
export function FirstScreen({ chart }: { readonly chart: ChartSummary }) {
  const { page } = useExplorer();
  return (
    <article class="first-screen">
      <h1 id="panel-title" dir="auto">
        {chart.title}
      </h1>
      <p class="lead">
        An organisation chart that shows its evidence: which units there are, where they belong and what they do. Choose
        one in the outline or the diagram to read all that is on record about it and, under each fact, who says so and
        who says otherwise.
      </p>
      <nav class="contents" aria-label="On this page">
        <ul>
          <li>
            <a href="#about-chart">What this is</a>
          </li>
          <li>
            <a href="#trust">How far to trust it</a>
          </li>
          {page.sources.length > 0 && (
            <li>
              <a href="#sources">Where it comes from</a>
            </li>
          )}
          <li>
            <a href="#programs">For programs</a>
          </li>
        </ul>
      </nav>
      <Numbers chart={chart} />
      <QuestionForm />
      <Section id="about-chart" title="What this is">
        <p dir="auto">{chart.description}</p>
      </Section>
      <Section id="trust" title="How far to trust it">
        <p dir="auto">{chart.limits}</p>
        <h3>What the marks mean</h3>
        <Marks />
      </Section>
      {page.sources.length > 0 && <SourcesList sources={page.sources} />}
      <ForPrograms />
    </article>
  );
}

/** How much there is, and for which day it speaks. */
function Numbers({ chart }: { readonly chart: ChartSummary }) {
  const { page } = useExplorer();
  const { unitCount, sources, view } = page;
  return (
    <dl class="numbers">
      <div>
        <dt>Units</dt>
        <dd>
          {unitCount}
          {chart.unitCount > unitCount && <small> of {chart.unitCount} on record</small>}
        </dd>
      </div>
      <div>
        <dt>Sources</dt>
        <dd>{sources.length}</dd>
      </div>
      <div>
        <dt>{chart.coversUntil === null ? 'Date' : 'Speaks up to'}</dt>
        <dd>{chart.coversUntil === null ? 'not known' : dateInWords(chart.coversUntil)}</dd>
      </div>
      {chart.coversUntil !== null && (
        <div>
          <dt>Shown</dt>
          <dd>{momentWords(view.asOf, true)}</dd>
        </div>
      )}
    </dl>
  );
}
