import { useEffect, useRef } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { panelScroll } from '../panel-scroll';
import type { Page } from '../state/page';
import { Answers } from './answers';
import { FirstScreen } from './first-screen';
import { FoundList } from './found-list';
import { openForPrint } from './open-for-print';
import { ProblemArticle } from './problem-article';
import { UnitArticle } from './unit-article';

/** The text of the page: a unit, the chart itself, an answer, or why there is none. */
export function Panel() {
  const { page, isBusy, isLive, linkTo } = useExplorer();
  const { unit, chart, about, find } = page.view;
  const subject = JSON.stringify([unit, chart, about, find]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => openForPrint(), []);
  useEffect(() => {
    if (!isLive || !place.current) return;
    panelScroll.begin();
    bringIntoSight(place.current);
    // The link that led here may be gone: then reading goes on from the new text.
    if (document.activeElement === document.body) place.current.focus({ preventScroll: true });
  }, [subject]);
  return (
    <main class="panel" id="panel" tabIndex={-1} ref={place} aria-labelledby="panel-title" aria-busy={isBusy}>
      {/* Another text, not the same one with other words: what was opened in the last one is not open in the next. But
          the same on another day, where what stays can be followed. */}
      <div class="text" key={subject}>
        <Content page={page} />
        <p class="print-only">{page.origin + linkTo({})}</p>
      </div>
    </main>
  );
}

/** Something else is told: it comes into sight where the parts stand one below the other. */
function bringIntoSight(panel: HTMLElement): void {
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.8) panel.scrollIntoView();
}

function Content({ page }: { readonly page: Page }) {
  const { problem, unit, view, chart, responsible, found } = page;
  if (problem) return <ProblemArticle problem={problem} />;
  if (unit) return <UnitArticle unit={unit} />;
  if (view.about !== null) return <Answers about={view.about} responsible={responsible} />;
  if (view.find !== null) return <FoundList find={view.find} found={found} />;
  return chart && <FirstScreen chart={chart} />;
}
