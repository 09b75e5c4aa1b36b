import type { ComponentChildren } from 'preact';
import { Link } from '../link';
import { isRightToLeft } from './is-right-to-left';
import type { PlacedBox } from './layout';
import { measures } from './measures';
import type { MoreBox, UnitBox } from './picture';
import { cut, emsOf } from './wrap';

interface Props {
  readonly placed: PlacedBox;
  readonly isLive: boolean;
}

const { boxWidth, padding, labelSize, nameSize, head, lineHeight, foot } = measures;

/** A unit, or what stands for those that are left out: a link to it, unless it is not there in the state in view. */
export function BoxInPlace({ placed, isLive }: Props) {
  const { box, x, y } = placed;
  const isUnit = box.type === 'unit';
  const inside = isUnit ? <UnitText box={box} lines={placed.lines} height={placed.height} /> : <MoreText box={box} />;
  return (
    <g class={classesOf(box)} transform={`translate(${String(x)} ${String(y)})`}>
      {isUnit && box.isGhost ? inside : <BoxLink to={isUnit ? box.key : box.to} isLive={isLive} children={inside} />}
    </g>
  );
}

/** With the script there is one way by keyboard: the outline, of which this is a picture. */
function BoxLink({ to, isLive, children }: { to: string; isLive: boolean; children: ComponentChildren }) {
  return (
    <Link to={{ unit: to, about: null, find: null }} {...(isLive ? { tabindex: -1 } : {})}>
      {children}
    </Link>
  );
}

function classesOf(box: UnitBox | MoreBox): string {
  const ghost = box.type === 'unit' && box.isGhost ? ' is-ghost' : '';
  return `box is-${box.type === 'more' ? 'more' : box.row.kind.toLowerCase()} is-${box.role}${ghost}`;
}

function UnitText({ box, lines, height }: { box: UnitBox; lines: readonly string[]; height: number }) {
  const { row, hiddenCount, mark } = box;
  const count = hiddenCount > 0 ? `${hiddenCount.toLocaleString('en')} below` : '';
  const room = (boxWidth - 2 * padding) / labelSize - emsOf(`${row.kind} `) * 1.15 - emsOf(count);
  return (
    <>
      <title>{titleOf(box)}</title>
      <rect width={boxWidth} height={height} rx="3" />
      <text class="box-label" x={padding} y="14.5" font-size={labelSize}>
        <tspan class="box-kind" letter-spacing="0.08em">
          {row.kind}
        </tspan>
        {row.acronym !== null && <tspan>{`  ${cut(row.acronym, room)}`}</tspan>}
      </text>
      {count !== '' && (
        <text class="box-label" x={boxWidth - padding} y="14.5" font-size={labelSize} text-anchor="end">
          {count}
        </text>
      )}
      {lines.map((line, index) => (
        <text
          key={index}
          class="box-name"
          {...(isRightToLeft(row.name) ? { x: boxWidth - padding, direction: 'rtl' } : { x: padding })}
          y={head + (index + 1) * lineHeight - 4}
          font-size={nameSize}
        >
          {line}
        </text>
      ))}
      {mark && (
        <text class="box-mark" x={padding} y={height - foot - 2} font-size="12">
          {`${mark.sign} ${mark.words}`}
        </text>
      )}
    </>
  );
}

function MoreText({ box: { count, role } }: { box: MoreBox }) {
  const text = `+ ${count.toLocaleString('en')} ${role === 'way' ? 'between' : 'more'}`;
  return (
    <>
      <rect width={boxWidth} height={measures.moreHeight} rx="3" />
      <text class="box-name" x={padding} y="17.5" font-size="13">
        {text}
      </text>
    </>
  );
}

function titleOf({ row, mark }: UnitBox): string {
  const name = row.acronym === null ? row.name : `${row.name} (${row.acronym})`;
  return mark?.otherName == null ? name : `${name}; otherwise: ${mark.otherName}`;
}
