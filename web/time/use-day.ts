import { useEffect, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer';

/** The day that is being chosen, ahead of the page that is on its way to it. */
export interface Day {
  readonly asOf: string | null;
  /** One step; or, while something is held and moved, many that count as one in the browser's history. */
  readonly moveTo: (asOf: string | null, manner: 'step' | 'held') => void;
  /** A key is up: the next may follow, and both count as one step. */
  readonly pause: () => void;
  /** What was held is let go. */
  readonly release: () => void;
}

/** So long, in milliseconds, a day must be rested on before it is shown. */
const rest = 150;
/** So long after a key the next one is still of the same step. */
const restBetweenKeys = 1000;

export function useDay(): Day {
  const { page, isBusy, go } = useExplorer();
  /** Undefined: the day in view. */
  const [chosen, choose] = useState<string | null | undefined>(undefined);
  const waiting = useRef<{ readonly timer: number; readonly asOf: string | null } | null>(null);
  /** Whether what is held has made its step in the history already. */
  const hasStepped = useRef(false);
  const ending = useRef(0);

  // What was chosen is in view now, or could not be had.
  useEffect(() => {
    if (!waiting.current && !isBusy) choose(undefined);
  }, [page, isBusy]);

  useEffect(
    () => () => {
      clearTimeout(waiting.current?.timer);
      clearTimeout(ending.current);
    },
    [],
  );

  const end = (): void => {
    clearTimeout(ending.current);
    hasStepped.current = false;
  };

  const show = (asOf: string | null): void => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    go({ asOf }, hasStepped.current ? 'same' : 'new');
    hasStepped.current = true;
  };

  return {
    asOf: chosen === undefined ? page.view.asOf : chosen,
    moveTo: (asOf, manner) => {
      choose(asOf);
      clearTimeout(waiting.current?.timer);
      clearTimeout(ending.current);
      if (manner === 'held') {
        const timer = window.setTimeout(() => {
          show(asOf);
        }, rest);
        waiting.current = { timer, asOf };
        return;
      }
      end();
      show(asOf);
      end();
    },
    pause: () => {
      if (waiting.current) show(waiting.current.asOf);
      clearTimeout(ending.current);
      ending.current = window.setTimeout(end, restBetweenKeys);
    },
    release: () => {
      if (waiting.current) show(waiting.current.asOf);
      end();
    },
  };
}
