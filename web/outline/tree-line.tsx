import { useExplorer } from '../explorer';
import { isForBrowser } from '../is-for-browser';
import type { Line, UnitLine } from './lines';
import { MarkInLine } from './mark-in-line';
import { unitView } from '../state/unit-view';

interface Props {
  readonly id: string;
  readonly line: Line;
  /** Where it stands, in pixels from the top. */
  readonly top: number;
  readonly isActive: boolean;
  /** True for the unit in view. */
  readonly isShown: boolean;
  readonly hasFailed: boolean;
  readonly onShow: () => void;
  readonly onTurn: () => void;
}

/** Deeper than so many levels nothing is set in any further. */
const deepest = 10;

/** One line of the tree. */
export function TreeLine({ id, line, top, isActive, isShown, hasFailed, onShow, onTurn }: Props) {
  const isUnit = line.type === 'unit';
  const classes = [
    'line',
    isUnit ? line.row.kind.toLowerCase() : 'more',
    ...(isActive ? ['active'] : []),
    ...(isShown ? ['shown'] : []),
    ...(isUnit && line.isGhost ? ['ghost'] : []),
  ];
  return (
    <div
      id={id}
      class={classes.join(' ')}
      role="treeitem"
      aria-level={line.level}
      aria-posinset={line.position}
      aria-setsize={line.size}
      aria-selected={isShown}
      {...(isUnit && line.isOpen !== null ? { 'aria-expanded': line.isOpen } : {})}
      data-level={Math.min(line.level, deepest)}
      style={{ transform: `translateY(${String(top)}px)` }}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        onShow();
      }}
    >
      {isUnit ? (
        <UnitText line={line} onTurn={onTurn} />
      ) : (
        <span class="line-text">{hasFailed ? 'Could not be loaded. Try again' : moreText(line.count)}</span>
      )}
    </div>
  );
}

const moreText = (count: number | null): string =>
  count === null ? 'Loading …' : `${count.toLocaleString('en')} more …`;

function UnitText({ line, onTurn }: { readonly line: UnitLine; readonly onTurn: () => void }) {
  const { page, linkTo } = useExplorer();
  const { row, isOpen, mark, isGhost } = line;
  return (
    <>
      <span
        class={isOpen === null ? 'twisty none' : isOpen ? 'twisty open' : 'twisty'}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (isOpen !== null) onTurn();
        }}
      />
      <a
        class="line-text"
        dir="auto"
        lang={page.nameLanguages[row.slug]}
        href={linkTo(unitView(page, row.slug, isGhost))}
        tabIndex={-1}
        title={row.name}
      >
        {row.name}
      </a>
      {row.acronym !== null && !mark && <span class="acronym">{row.acronym}</span>}
      {mark && <MarkInLine mark={mark} />}
      {isOpen === false && row.childCount > 0 && (
        <span class="count">
          {row.childCount.toLocaleString('en')}
          <span class="unseen"> below</span>
        </span>
      )}
    </>
  );
}
