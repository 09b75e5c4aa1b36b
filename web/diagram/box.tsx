import type { ComponentChildren } from 'preact';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import { unitView } from '../state/unit-view';
import type { PlacedBox } from './layout';
import { measures } from './measures';
import type { MoreBox, UnitBox } from './picture';
import { UnitText } from './unit-text';

interface Props {
  readonly placed: PlacedBox;
  readonly isLive: boolean;
  readonly onMore: (box: MoreBox) => void;
}

const { boxWidth, padding } = measures;

/** A unit, or what stands for those that are left out. */
export function BoxInPlace({ placed, isLive, onMore }: Props) {
  const { box, x, y } = placed;
  const byKeyboard = isLive ? { tabindex: -1 } : {};
  return (
    <g class={classesOf(box)} transform={`translate(${String(x)} ${String(y)})`}>
      {box.type === 'unit' ? (
        <UnitLink box={box} byKeyboard={byKeyboard} children={<UnitText placed={placed} box={box} />} />
      ) : (
        <a
          href="#outline"
          {...byKeyboard}
          onClick={(event: MouseEvent) => {
            // The rest of them is in the outline alone.
            if (box.isListOnly || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onMore(box);
          }}
        >
          <MoreText box={box} />
        </a>
      )}
    </g>
  );
}

interface UnitLinkProps {
  readonly box: UnitBox;
  /** With the script there is one way by keyboard: the outline, of which this is a picture. */
  readonly byKeyboard: { readonly tabindex?: number };
  readonly children: ComponentChildren;
}

function UnitLink({ box, byKeyboard, children }: UnitLinkProps) {
  const { page } = useExplorer();
  return (
    <Link to={unitView(page, box.key, box.isGhost)} {...byKeyboard}>
      {children}
    </Link>
  );
}

function classesOf(box: UnitBox | MoreBox): string {
  const ghost = box.type === 'unit' && box.isGhost ? ' is-ghost' : '';
  return `box is-${box.type === 'more' ? 'more' : box.row.kind.toLowerCase()} is-${box.role}${ghost}`;
}

function MoreText({ box: { count, role, isListOnly } }: { readonly box: MoreBox }) {
  const text = `+ ${count.toLocaleString('en')} ${role === 'way' ? 'between' : 'more'}`;
  return (
    <>
      <title>{isListOnly ? 'All of them are in the outline' : 'Show more of them here'}</title>
      <rect width={boxWidth} height={measures.moreHeight} rx="3" />
      <text class="box-name" x={padding} y="17.5" font-size="13">
        {text}
      </text>
    </>
  );
}
