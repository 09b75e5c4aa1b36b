import { useExplorer } from '../explorer';
import { isForBrowser } from '../is-for-browser';
import { dayAloud, dayTitle } from './day-words';
import type { Neighbours } from './neighbours';
import { nearest, valueOf } from './scale';
import type { Scale } from './scale';
import { ScaleDrawing } from './scale-drawing';
import type { Day } from './use-day';

interface Props {
  readonly scale: Scale;
  readonly day: Day;
  readonly neighbours: Neighbours;
}

/** The scale with its slider, and a step to the change before and after. */
export function TimeScale({ scale, day, neighbours }: Props) {
  const { page, isLive } = useExplorer();
  const { previous, next } = neighbours;
  const other = page.view.comparedWith;
  const isSameChart = other !== null && (other.chart === null || other.chart === page.chart?.slug);
  return (
    <div class="scale" dir="ltr">
      <Step to={previous} words="Change before" sign="‹" day={day} />
      <div class="scale-track">
        <ScaleDrawing scale={scale} asOf={day.asOf} other={isSameChart ? other : null} />
        {isLive && <Slider scale={scale} day={day} neighbours={neighbours} />}
      </div>
      <Step to={next} words="Next change" sign="›" day={day} />
    </div>
  );
}

function Slider({ scale, day, neighbours }: Props) {
  const { page } = useExplorer();
  const { asOf } = day;
  const { previous, next } = neighbours;
  const steps: Readonly<Record<string, string | null | undefined>> = {
    ArrowLeft: previous,
    ArrowDown: previous,
    PageDown: previous,
    ArrowRight: next,
    ArrowUp: next,
    PageUp: next,
    Home: scale.days[0]?.date,
    End: null,
  };
  return (
    <input
      type="range"
      class="scale-slider"
      aria-label="Day"
      aria-valuetext={dayAloud(neighbours, asOf, page.chart?.coversUntil ?? null)}
      min={scale.start}
      max={scale.end}
      value={valueOf(scale, asOf)}
      onInput={({ currentTarget }) => {
        const near = nearest(scale, currentTarget.valueAsNumber);
        // The handle jumps from change to change, as between two of them there is nothing to see.
        currentTarget.value = String(valueOf(scale, near));
        if (near !== asOf) day.moveTo(near, 'held');
      }}
      onChange={day.release}
      onPointerDown={day.release}
      onPointerUp={day.release}
      onKeyUp={day.pause}
      onBlur={day.release}
      onKeyDown={(event) => {
        if (!(event.key in steps) || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const step = steps[event.key];
        if (step !== undefined) day.moveTo(step, 'held');
      }}
    />
  );
}

interface StepProps {
  readonly to: string | null | undefined;
  readonly words: string;
  readonly sign: string;
  readonly day: Day;
}

function Step({ to, words, sign, day }: StepProps) {
  const { linkTo, isLive } = useExplorer();
  if (to === undefined) {
    // Still there, so that the focus is not lost at the end of the way.
    return (
      <a class="step" role="link" aria-disabled="true" aria-label={`${words}: none`} tabIndex={isLive ? 0 : undefined}>
        {sign}
      </a>
    );
  }
  const label = `${words}: ${to === null ? 'the latest state' : dayTitle(to)}`;
  return (
    <a
      class="step"
      href={linkTo({ asOf: to })}
      aria-label={label}
      title={label}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        day.moveTo(to, 'step');
      }}
    >
      {sign}
    </a>
  );
}
