import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { View } from './state/address';
import type { Ask } from './state/ask';
import type { Page } from './state/page';

/** What every part of the page works with. */
export interface Explorer {
  readonly page: Page;
  /** False in what the server makes and until the script has taken over: then there are links, and nothing moves. */
  readonly isLive: boolean;
  /** True while another page is on its way. */
  readonly isBusy: boolean;
  readonly ask: Ask;
  /** The address of the view in sight with something else in it. */
  readonly linkTo: (change: Partial<View>) => string;
  /** Goes there; without a new step in the browser's history for what only tunes the view. */
  readonly go: (change: Partial<View>, step?: 'new' | 'same') => void;
}

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('This part stands outside the explorer.');
  return explorer;
}
