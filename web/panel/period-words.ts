interface Bound {
  readonly text: string;
}

interface Bounds {
  readonly start: Bound | null;
  readonly end: Bound | null;
}

/** How the format writes a date of which only one bound is known. */
const oneSided = /^in or (before|after) (.+)$/;

/** When something holds, as one says it; empty when the sources set no limit. */
export function periodWords({ start, end }: Bounds): string {
  if (start && end) return `${bound(start)} to ${bound(end)}`;
  if (start) return `since ${bound(start)}`;
  return end ? `until ${bound(end)}` : '';
}

function bound({ text }: Bound): string {
  return text.replace(oneSided, '$2 or $1');
}
