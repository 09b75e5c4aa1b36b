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
  readonly onDay: (day: string | null) => void;
}

/** Any day at all, not only one of change. */
export function DayField({ label, name, value, carried, onDay }: Props) {
  const { linkTo, isLive } = useExplorer();
  const [path] = linkTo(carried).split('?');
  return (
    <form
      class="day-field"
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <CarriedFields to={carried} />
      <input
        type="date"
        name={name}
        aria-label={label}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          // While a year is typed, it passes through the first thousand years; half a date is none.
          if (currentTarget.value >= '1000') onDay(currentTarget.value);
        }}
      />
      {!isLive && <button class="button">Show</button>}
    </form>
  );
}
