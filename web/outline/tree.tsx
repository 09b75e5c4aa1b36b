import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer';
import type { Outline } from '../state/outline';
import { lineStartingWith, moveOf } from './keys';
import { keyOf } from './lines';
import type { Line } from './lines';
import { TreeLine } from './tree-line';
import { unitView } from '../state/unit-view';
import { useTree } from './use-tree';
import { useWindow } from './use-window';

/** Letters typed within so many milliseconds belong together. */
const typingPause = 600;

interface Props {
  readonly outline: Outline;
  /** Which state of the chart it shows. */
  readonly state: string;
  /** Whether everything is open at first. */
  readonly isOpen: boolean;
}

/**
 * The outline as an ARIA tree of which only the lines in sight are in the document. One place of focus: the tree keeps
 * it, and tells which line is active. Arrows move and open; only Enter, Space or a click shows a unit, so that walking
 * through the tree leaves the page and the way back as they are.
 */
export function Tree({ outline, state, isOpen }: Props) {
  const { page, go } = useExplorer();
  const { lines, failed, open, close, loadMore } = useTree(outline, state, isOpen);
  const box = useRef<HTMLDivElement>(null);
  const { first, count, height, reveal } = useWindow(box, lines.length);
  const [activeKey, setActiveKey] = useState(page.focus ?? '');
  const typed = useRef({ text: '', at: 0 });

  const found = lines.findIndex((line) => keyOf(line) === activeKey);
  const active = Math.max(found, 0);
  const inSight = lines.slice(first, first + count);
  const activeLine = lines[active];

  // What is shown is active, and in sight.
  useEffect(() => {
    if (page.focus !== null) setActiveKey(page.focus);
  }, [page.focus]);
  useLayoutEffect(() => {
    const index = lines.findIndex((line) => keyOf(line) === page.focus);
    if (index >= 0) reveal(index, 'centre');
    // The height of a line is known only when the tree is there.
  }, [page.focus, height]);

  useEffect(() => {
    for (const line of inSight) if (line.type === 'more' && !failed.has(line.above)) loadMore(line.above);
  }, [first, count, lines]);

  const moveTo = (index: number): void => {
    const line = lines[index];
    if (!line) return;
    setActiveKey(keyOf(line));
    reveal(index, 'nearest');
  };
  const show = (line: Line): void => {
    setActiveKey(keyOf(line));
    if (line.type === 'more') loadMore(line.above);
    else go(unitView(page, line.row.slug, line.isGhost));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = typed.current.text !== '' && event.timeStamp - typed.current.at < typingPause;
    const isLetter = event.key.length === 1 && (event.key !== ' ' || isTyping);
    const move = isTyping && isLetter ? null : moveOf(event.key, lines, active, Math.max(count - 4, 1));
    if (move?.type === 'go') moveTo(move.to);
    else if (move?.type === 'open') open(move.slugs);
    else if (move?.type === 'close') close(move.slugs);
    else if (move?.type === 'show' && activeLine) show(activeLine);
    else if (isLetter) {
      typed.current = { text: (isTyping ? typed.current.text : '') + event.key, at: event.timeStamp };
      moveTo(lineStartingWith(typed.current.text, lines, active));
    } else return;
    event.preventDefault();
  };

  const line = (one: Line, index: number) => (
    <TreeLine
      key={keyOf(one)}
      id={`line-${String(index)}`}
      line={one}
      top={index * height}
      isActive={index === active}
      isShown={one.type === 'unit' && one.row.slug === page.view.unit}
      hasFailed={failed.has(one.above ?? '')}
      onShow={() => {
        show(one);
      }}
      onTurn={() => {
        if (one.type === 'unit') (one.isOpen === true ? close : open)([one.row.slug]);
      }}
    />
  );
  const isActiveInSight = active >= first && active < first + count;

  return (
    <div
      ref={box}
      class="tree"
      role="tree"
      aria-label="Units"
      tabIndex={0}
      aria-activedescendant={activeLine ? `line-${String(active)}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div class="tree-space" style={{ height: `${String(lines.length * height)}px` }}>
        {inSight.map((one, index) => line(one, first + index))}
        {activeLine && !isActiveInSight && line(activeLine, active)}
      </div>
    </div>
  );
}
