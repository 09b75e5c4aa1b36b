import type { Moment } from '../state/address';
import { marksOf, placeOf, yearsOf } from './scale';
import type { Scale } from './scale';

interface Props {
  readonly scale: Scale;
  readonly asOf: string | null;
  /** The day of the same chart that is compared with. */
  readonly other: Moment | null;
}

const axis = 32;
const tallest = 28;
const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

/** The days of change on a hairline: the taller a mark, the more happened. The slider tells it to ears. */
export function ScaleDrawing({ scale, asOf, other }: Props) {
  const here = placeOf(scale, asOf);
  const there = other && placeOf(scale, other.asOf);
  return (
    <svg class="scale-drawing" height="52" width="100%" aria-hidden="true">
      {there !== null && (
        <rect
          class="scale-between"
          x={percent(Math.min(here, there))}
          width={percent(Math.abs(here - there))}
          y={axis - tallest}
          height={tallest}
        />
      )}
      <line class="scale-axis" x1="0" x2="100%" y1={axis} y2={axis} />
      <Marks scale={scale} />
      <Years scale={scale} />
      {there !== null && (
        <>
          <line class="scale-other" x1={percent(there)} x2={percent(there)} y1={axis - tallest - 2} y2={axis} />
          <circle class="scale-other" cx={percent(there)} cy={axis} r="5" />
        </>
      )}
      <line class="scale-here" x1={percent(here)} x2={percent(here)} y1={axis - tallest - 2} y2={axis} />
    </svg>
  );
}

function Marks({ scale }: { readonly scale: Scale }) {
  return (
    <>
      {marksOf(scale).map(({ place, events, days }) => (
        <line
          key={place}
          class={events > 0 ? 'scale-mark' : 'scale-mark scale-mark-quiet'}
          x1={percent(place)}
          x2={percent(place)}
          y1={axis - Math.min(tallest, events > 0 ? 9 + events * 3 : 4 + days)}
          y2={axis}
        />
      ))}
      <circle class="scale-end" cx="100%" cy={axis} r="3" />
    </>
  );
}

function Years({ scale }: { readonly scale: Scale }) {
  return (
    <>
      {yearsOf(scale).map(({ year, place }, index) => (
        <g key={year} class={index % 2 === 0 ? 'scale-year' : 'scale-year scale-year-odd'}>
          <line x1={percent(place)} x2={percent(place)} y1={axis} y2={axis + 4} />
          <text x={percent(place)} y={axis + 17} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      <text class="scale-year" x="100%" y={axis + 17} text-anchor="end">
        latest
      </text>
    </>
  );
}
