import { useEffect, useRef } from 'preact/hooks';
import { CarriedFields } from '../carried-fields';
import { useExplorer } from '../explorer';
import type { View } from '../state/address';

interface Props {
  readonly label: string;
  /** What the address calls it. */
  readonly name: 'asOf' | 'compare';
  readonly value: string | null;
  /** The view without the day. */
  readonly carried: Partial<View>;
  readonly onDay: (day: string) => void;
}

/** So long, in milliseconds, it may take to type the next part of a date. */
const rest = 1200;

/** Any day at all, not only one of change. */
export function DayField({ label, name, value, carried, onDay }: Props) {
  const { linkTo, isLive } = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  const isTyping = useRef(false);
  const [path] = linkTo(carried).split('?');

  const show = (): void => {
    clearTimeout(timer.current);
    const day = input.current?.value ?? '';
    // While a year is typed, it passes through the first thousand years; half a date is none.
    if (day >= '1000' && day !== value) onDay(day);
  };

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return (
    <form
      class="day-field"
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <CarriedFields to={carried} />
      <input
        ref={input}
        type="date"
        name={name}
        aria-label={label}
        value={value ?? ''}
        onKeyDown={() => {
          isTyping.current = true;
        }}
        onPointerDown={() => {
          isTyping.current = false;
        }}
        onChange={() => {
          clearTimeout(timer.current);
          timer.current = window.setTimeout(show, isTyping.current ? rest : 0);
        }}
        onBlur={() => {
          if (isTyping.current) show();
          isTyping.current = false;
        }}
      />
      {!isLive && <button class="button">Show</button>}
    </form>
  );
}
