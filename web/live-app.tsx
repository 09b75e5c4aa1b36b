import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { App } from './app';
import { FaultNotice } from './fault-notice';
import { addressOf, viewOf } from './state/address';
import type { View } from './state/address';
import { Refusal } from './state/ask';
import type { AskIn } from './state/ask';
import { panelScroll } from './panel-scroll';
import { loadPage } from './state/load-page';
import type { Page, Problem } from './state/page';
import { isPassing, refused } from './state/problems';
import { titleOf } from './title';

/** The page in the browser: it follows the address, and the address follows it. */
export function LiveApp({ first, askIn }: { readonly first: Page; readonly askIn: AskIn }) {
  const [page, setPage] = useState(first);
  const [isLive, setLive] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Problem | null>(null);
  /** The view that was asked for last: an answer to an earlier one comes too late. */
  const wanted = useRef(first.view);
  /** The view that a step leads on from: the one wanted last or, if it did not come, the one on screen. */
  const from = useRef(first.view);
  const onScreen = useRef(first.view);

  const show = useCallback(async (view: View) => {
    wanted.current = view;
    from.current = view;
    setBusy(true);
    const next = await loadPage(askIn, view, first).catch((error: unknown) => broken(first, view, error));
    if (wanted.current !== view) return;
    setBusy(false);
    // What is on screen stays there when the service cannot be reached.
    const passing = next.problem !== null && isPassing(next.problem) ? next.problem : null;
    setFault(passing);
    if (passing) {
      from.current = onScreen.current;
      return;
    }
    // A step leads on from what is shown: a day that is none is not carried along.
    onScreen.current = next.view;
    from.current = next.view;
    setPage(next);
  }, []);

  useEffect(() => {
    setLive(true);
    const follow = (): void => {
      const view = viewOf(new URL(location.href), first.base);
      // Another place of the same page is for the browser.
      if (addressOf(view) === addressOf(wanted.current)) return;
      panelScroll.comeBack();
      void show(view);
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);

  useEffect(() => {
    document.title = titleOf(page);
  }, [page]);

  const { language } = page.view;
  const ask = useMemo(() => askIn(language), [language]);

  const go = useCallback((change: Partial<View>, step: 'new' | 'same' = 'new') => {
    const view = { ...from.current, ...change };
    const address = first.base + addressOf(view);
    if (step === 'new') {
      panelScroll.keep();
      history.pushState(null, '', address);
    } else history.replaceState(history.state, '', address);
    void show(view);
  }, []);

  return (
    <>
      {fault && <FaultNotice problem={fault} onRetry={() => void show(wanted.current)} />}
      <App page={page} isLive={isLive} isBusy={isBusy} ask={ask} go={go} />
    </>
  );
}

/** What was answered is none of what can be answered: the same as no answer. */
function broken(page: Page, view: View, error: unknown): Page {
  const refusal = new Refusal(error instanceof Error ? error.message : String(error), 'INTERNAL_SERVER_ERROR');
  return { ...page, view, problem: refused(view, refusal) };
}
