import { useMemo, useState } from 'preact/hooks';
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

export function useTree(given: Outline, isAllOpen: boolean): TreeState {
  const { page, ask } = useExplorer();
  const { focus, comparison, view, chart } = page;
  const [known, setKnown] = useState(given);
  const [opened, setOpened] = useState(() =>
    isAllOpen ? new Set(Object.keys(given.below)) : openAtFirst(given, focus),
  );
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [asked] = useState(() => new Set<string>());

  const outline = useMemo(() => together(known, given), [known, given]);
  // The way to what is shown is open, unless the reader closes it afterwards.
  const [led, setLed] = useState(focus);
  if (led !== focus) {
    setLed(focus);
    setOpened(new Set([...opened, ...wayTo(outline, focus)]));
  }
  const lines = useMemo(() => linesOf(outline, opened, comparison), [outline, opened, comparison]);

  const loadMore = (slug: string): void => {
    const after = outline.below[slug]?.next ?? null;
    const request = `${slug} ${after ?? ''}`;
    if (asked.has(request)) return;
    asked.add(request);
    setFailed((earlier) => without(earlier, slug));
    ask(UnitsDirectlyBelowDocument, { slug, first: loadedAtOnce, after, chart: chart?.slug ?? null, asOf: view.asOf })
      .then(({ unit }) => {
        if (unit) setKnown((earlier) => withPage(together(earlier, given), slug, unit.children));
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
      setOpened((earlier) => new Set([...earlier, ...slugs]));
    },
    close: (slugs) => {
      setOpened((earlier) => slugs.reduce<ReadonlySet<string>>(without, earlier));
    },
  };
}

function without(slugs: ReadonlySet<string>, gone: string): ReadonlySet<string> {
  return slugs.has(gone) ? new Set([...slugs].filter((slug) => slug !== gone)) : slugs;
}
