import { nameOfChart } from '../chart-names';
import { useExplorer } from '../explorer';
import type { ChartSummary } from '../state/page';
import { UnitName } from '../unit-name';
import { ChangesOnPaper } from './changes-on-paper';
import { ForPrograms } from './for-programs';
import { Marks } from './marks';
import { Numbers } from './numbers';
import { QuestionForm } from './question-form';
import { Section } from './section';
import { SourcesList } from './sources-list';
import { TakeAway } from './take-away';

/** What this is, where it comes from and how far to trust it. */
export function FirstScreen({ chart }: { readonly chart: ChartSummary }) {
  const { page } = useExplorer();
  const { name, acronym, summary } = chart.subject;
  return (
    <article class="first-screen">
      <h1 id="panel-title" dir="auto">
        <UnitName unit={chart.subject} />
        {acronym !== null && acronym !== name && (
          <>
            {' '}
            <span class="short-name">{acronym}</span>
          </>
        )}
      </h1>
      {chart.title !== name && (
        <p class="subtitle" dir="auto">
          {nameOfChart(page.charts, chart.slug)}
        </p>
      )}
      {summary !== null && (
        <p class="lead" dir="auto">
          {summary}
        </p>
      )}
      <p>
        An organisation chart that shows its evidence: which units there are, where they belong and what they do. Choose
        one in the outline or the diagram to read all that is on record about it and, under each fact, who says so and
        who says otherwise.
      </p>
      <nav class="contents" aria-label="On this page">
        <ul>
          <li>
            <a href="#about-chart">About this chart</a>
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
            <a href="#take-away">Take it away</a>
          </li>
          <li>
            <a href="#programs">For programs</a>
          </li>
        </ul>
      </nav>
      <Numbers chart={chart} />
      {page.comparison && <ChangesOnPaper comparison={page.comparison} />}
      <QuestionForm />
      <Section id="about-chart" title="About this chart">
        <p dir="auto">{chart.description}</p>
      </Section>
      <Section id="trust" title="How far to trust it">
        <p dir="auto">{chart.limits}</p>
        <h3>What the marks mean</h3>
        <Marks />
      </Section>
      {page.sources.length > 0 && <SourcesList sources={page.sources} />}
      <TakeAway />
      <ForPrograms />
    </article>
  );
}
