import { isRightToLeft } from '../../src/pages/is-right-to-left';
import { useExplorer } from '../explorer';
import type { PlacedBox } from './layout';
import { measures } from './measures';
import type { UnitBox } from './picture';
import { cut, emsOf } from '../../src/pages/wrap';

interface Props {
  readonly placed: PlacedBox;
  readonly box: UnitBox;
}

const { boxWidth, padding, labelSize, nameSize, head, lineHeight, markSize, markHeight, foot } = measures;

/** What is written in the box of a unit, all of it from the side at which its name begins. */
export function UnitText({ placed: { lines, marks, height }, box }: Props) {
  const { page } = useExplorer();
  const { row, hiddenCount } = box;
  const [left, right] = [{ x: padding }, { x: boxWidth - padding }];
  const isFromRight = isRightToLeft(row.name);
  const start = isFromRight ? { ...right, direction: 'rtl' } : left;
  // In letters and digits from the left, whatever the name is written in.
  const end = isFromRight ? left : { ...right, 'text-anchor': 'end' as const };
  const count = hiddenCount > 0 ? `${hiddenCount.toLocaleString('en')} below` : '';
  const room = (boxWidth - 2 * padding) / labelSize - emsOf(`${row.kind} `) * 1.15 - emsOf(count);
  return (
    <>
      <title>{titleOf(box)}</title>
      <rect width={boxWidth} height={height} rx="3" />
      <text class="box-label" {...start} y="14.5" font-size={labelSize}>
        <tspan class="box-kind" letter-spacing="0.08em">
          {row.kind}
        </tspan>
        {row.acronym !== null && <tspan>{`  ${cut(row.acronym, room)}`}</tspan>}
      </text>
      {count !== '' && (
        <text class="box-label" {...end} y="14.5" font-size={labelSize}>
          {count}
        </text>
      )}
      {lines.map((line, index) => (
        <text
          key={index}
          class="box-name"
          lang={page.nameLanguages[row.slug]}
          {...start}
          y={head + (index + 1) * lineHeight - 4}
          font-size={nameSize}
        >
          {line}
        </text>
      ))}
      {marks.map((mark, index) => (
        <text
          key={mark}
          class="box-mark"
          {...start}
          y={height - foot - 2 - (marks.length - 1 - index) * markHeight}
          font-size={markSize}
        >
          {mark}
        </text>
      ))}
    </>
  );
}

function titleOf({ row, mark }: UnitBox): string {
  const name = row.acronym === null ? row.name : `${row.name} (${row.acronym})`;
  return mark ? `${name}. ${mark.meaning}` : name;
}
