import { useMemo, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { UnitsDirectlyBelowDocument } from '../generated/operations';
import { withPage } from '../state/outline';
import type { Outline } from '../state/outline';
import { linesOf } from './lines';
import type { Line } from './lines';
import { openAtFirst, together, wayTo } from './opened';

/** What the tree knows and shows, and what can be done with it. */
export interface TreeState {
  readonly lines: readonly Line[];
  /** The units of which no more could be loaded, by their slugs. */
  readonly failed: ReadonlySet<string>;
  readonly open: (slugs: readonly string[]) => void;
  readonly close: (slugs: readonly string[]) => void;
  /** Loads more of what is below a unit. */
  readonly loadMore: (slug: string) => void;
}

const loadedAtOnce = 100;

export function useTree(given: Outline, state: string, isAllOpen: boolean): TreeState {
  const { page, ask } = useExplorer();
  const { focus, comparison, view, chart } = page;
  const [known, setKnown] = useState(given);
  /** What the reader, or the way to a unit, has opened or closed; it holds on every day of the chart. */
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [asked] = useState(() => new Set<string>());
  const [last, setLast] = useState({ focus, state });
  const wasOpen = useRef<ReadonlySet<string>>(new Set());
  const inView = useRef(state);

  const isSameState = last.state === state;
  const outline = useMemo(() => (isSameState ? together(known, given) : given), [known, given, isSameState]);
  const opened = useMemo(() => {
    const atFirst = isAllOpen ? Object.keys(given.below) : openAtFirst(given, focus);
    const open = new Map([...[...atFirst].map((slug): [string, boolean] => [slug, true]), ...turned]);
    return new Set([...open].filter(([, isOpen]) => isOpen).map(([slug]) => slug));
  }, [given, turned, isAllOpen]);
  const turn = (slugs: Iterable<string>, isOpen: boolean): void => {
    setTurned((earlier) => new Map([...earlier, ...[...slugs].map((slug): [string, boolean] => [slug, isOpen])]));
  };
  if (!isSameState) {
    asked.clear();
    setKnown(given);
  }
  if (!isSameState || last.focus !== focus) {
    setLast({ focus, state });
    // The way to what is shown is open, unless the reader closes it afterwards; what was open stays so.
    if (last.focus !== focus) turn([...wasOpen.current, ...wayTo(outline, focus)], true);
  }
  wasOpen.current = opened;
  inView.current = state;
  const lines = useMemo(() => linesOf(outline, opened, comparison), [outline, opened, comparison]);

  const loadMore = (slug: string): void => {
    const after = outline.below[slug]?.next ?? null;
    const request = `${slug} ${after ?? ''}`;
    if (asked.has(request)) return;
    asked.add(request);
    setFailed((earlier) => without(earlier, slug));
    ask(UnitsDirectlyBelowDocument, { slug, first: loadedAtOnce, after, chart: chart?.slug ?? null, asOf: view.asOf })
      .then(({ unit }) => {
        if (!unit) throw new Error(`The chart does not have ${slug} any more.`);
        if (inView.current === state) setKnown((earlier) => withPage(together(earlier, given), slug, unit.children));
      })
      .catch(() => {
        asked.delete(request);
        setFailed((earlier) => new Set([...earlier, slug]));
      });
  };

  return {
    lines,
    failed,
    loadMore,
    open: (slugs) => {
      turn(slugs, true);
    },
    close: (slugs) => {
      turn(slugs, false);
    },
  };
}

function without(slugs: ReadonlySet<string>, gone: string): ReadonlySet<string> {
  return slugs.has(gone) ? new Set([...slugs].filter((slug) => slug !== gone)) : slugs;
}
