import type { Moment } from '../state/address';
import { marksOf, placeOf, yearsOf } from './scale';
import type { Scale } from './scale';

interface Props {
  readonly scale: Scale;
  readonly asOf: string | null;
  /** The day of the same chart that is compared with. */
  readonly other: Moment | null;
}

/** Heights are parts of the whole height, in sixteenths of the text's size, so that all grows with the text. */
const height = 52;
const axis = 32;
const tallest = 28;
const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;
const down = (length: number): string => percent(length / height);

/** The days of change on a hairline: the taller a mark, the more happened. The slider tells it to ears. */
export function ScaleDrawing({ scale, asOf, other }: Props) {
  const here = placeOf(scale, asOf);
  const there = other && placeOf(scale, other.asOf);
  return (
    <svg class="scale-drawing" height="100%" width="100%" aria-hidden="true">
      {there !== null && (
        <rect
          class="scale-between"
          x={percent(Math.min(here, there))}
          width={percent(Math.abs(here - there))}
          y={down(axis - tallest)}
          height={down(tallest)}
        />
      )}
      <line class="scale-axis" x1="0" x2="100%" y1={down(axis)} y2={down(axis)} />
      <Marks scale={scale} />
      <Years scale={scale} />
      {there !== null && (
        <>
          <line
            class="scale-other"
            x1={percent(there)}
            x2={percent(there)}
            y1={down(axis - tallest - 2)}
            y2={down(axis)}
          />
          <circle class="scale-other" cx={percent(there)} cy={down(axis)} r="0.3125em" />
        </>
      )}
      <line class="scale-here" x1={percent(here)} x2={percent(here)} y1={down(axis - tallest - 2)} y2={down(axis)} />
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
          y1={down(axis - Math.min(tallest, events > 0 ? 9 + events * 3 : 4 + days))}
          y2={down(axis)}
        />
      ))}
      <circle class="scale-end" cx="100%" cy={down(axis)} r="0.1875em" />
    </>
  );
}

function Years({ scale }: { readonly scale: Scale }) {
  return (
    <>
      {yearsOf(scale).map(({ year, place }, index) => (
        <g key={year} class={index % 2 === 0 && place < 0.8 ? 'scale-year' : 'scale-year scale-year-spare'}>
          <line x1={percent(place)} x2={percent(place)} y1={down(axis)} y2={down(axis + 4)} />
          <text x={percent(place)} y={down(axis + 17)} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      <text class="scale-year" x="100%" y={down(axis + 17)} text-anchor="end">
        latest
      </text>
    </>
  );
}
