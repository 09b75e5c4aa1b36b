import { useMemo } from 'preact/hooks';
import { Diagram } from './diagram/diagram';
import { ExplorerContext } from './explorer';
import type { Explorer } from './explorer';
import { Footer } from './footer';
import { Masthead } from './masthead';
import { Outline } from './outline/outline';
import { Panel } from './panel/panel';
import { addressOf } from './state/address';
import { Time } from './time/time';

/** The whole page. The outline, the diagram and the panel show the same unit, each in its way. */
export function App({ page, isLive, isBusy, ask, go }: Omit<Explorer, 'linkTo'>) {
  const explorer = useMemo<Explorer>(
    () => ({ page, isLive, isBusy, ask, go, linkTo: (change) => page.base + addressOf({ ...page.view, ...change }) }),
    [page, isLive, isBusy],
  );
  return (
    <ExplorerContext.Provider value={explorer}>
      <a class="skip" href="#panel">
        Skip to the text
      </a>
      <Masthead />
      <Time />
      <nav class="jump" aria-label="Parts of the page">
        <a href="#outline">Outline</a>
        <a href="#diagram">Diagram</a>
      </nav>
      <div class="parts">
        <Outline />
        <Diagram />
        <Panel />
      </div>
      <Footer />
    </ExplorerContext.Provider>
  );
}
