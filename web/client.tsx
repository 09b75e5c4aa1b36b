import { hydrate } from 'preact';
import { askServiceAt, keepAnswer } from './ask-service';
import { ChangeDaysDocument, ChartsDocument } from './generated/operations';
import { LiveApp } from './live-app';
import type { Page } from './state/page';
import './styles/index.css';

const [data, place] = [document.querySelector('#page'), document.querySelector('#explorer')];
if (data && place) {
  const page = JSON.parse(data.textContent) as Page;
  keepWhatCame(page);
  hydrate(<LiveApp first={page} askIn={askServiceAt(page.base)} />, place);
}

/** What every view of the chart begins with is in the page already: the first step need not wait for it. */
function keepWhatCame({ charts, chart, changeDays, view }: Page): void {
  const { language } = view;
  keepAnswer(language, ChartsDocument, {}, { charts });
  if (!chart) return;
  const { id, slug, coversUntil } = chart;
  const told = changeDays.flatMap(({ date, events }) => (events ? [{ date, events }] : []));
  // Those of a chart with very many events came by another way.
  if (told.length < changeDays.length) return;
  keepAnswer(
    language,
    ChangeDaysDocument,
    { chart: view.chart },
    { chart: { id, slug, coversUntil, changeDays: told } },
  );
}
