import { useEffect, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { pageAloud } from './page-aloud';

/** Tells that another page is on its way, and then, for ears, which one it is. */
export function Busy() {
  const { page, isBusy } = useExplorer();
  const [told, tell] = useState('');
  const isFirst = useRef(true);

  useEffect(() => {
    // The first page is told by the browser.
    if (!isFirst.current) tell(pageAloud(page));
    isFirst.current = false;
  }, [page]);

  return (
    <>
      <div class={isBusy ? 'progress on' : 'progress'} aria-hidden="true" />
      <p class="unseen" role="status" aria-busy={isBusy}>
        {told}
      </p>
    </>
  );
}
