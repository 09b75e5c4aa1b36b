import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { App } from './app';
import { askService } from './ask-service';
import { addressOf, viewOf } from './state/address';
import type { View } from './state/address';
import { loadPage } from './state/load-page';
import type { Page } from './state/page';
import { titleOf } from './title';

/** The page in the browser: it follows the address, and the address follows it. */
export function LiveApp({ first }: { readonly first: Page }) {
  const [page, setPage] = useState(first);
  const [isLive, setLive] = useState(false);
  const [isBusy, setBusy] = useState(false);
  /** The view that was asked for last: an answer to an earlier one comes too late. */
  const wanted = useRef(first.view);

  const show = useCallback(async (view: View) => {
    wanted.current = view;
    setBusy(true);
    const next = await loadPage(askService, view, location.origin).catch((error: unknown) => {
      if (wanted.current === view) setBusy(false);
      throw error;
    });
    if (wanted.current !== view) return;
    setPage(next);
    setBusy(false);
  }, []);

  useEffect(() => {
    setLive(true);
    const follow = (): void => void show(viewOf(new URL(location.href)));
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);

  useEffect(() => {
    document.title = titleOf(page);
  }, [page]);

  const go = useCallback((change: Partial<View>, step: 'new' | 'same' = 'new') => {
    const view = { ...wanted.current, ...change };
    const address = addressOf(view);
    if (step === 'new') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show(view);
  }, []);

  return <App page={page} isLive={isLive} isBusy={isBusy} ask={askService} go={go} />;
}
