interface Dated {
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null;
}

interface Parted<Item> {
  /** Of the day or before it, or of no known date. */
  readonly known: readonly Item[];
  /** Of a later day. */
  readonly later: readonly Item[];
}

/**
 * What the sources state as of a day, and what they state as of its future; in the latest state nothing is later. What
 * is so "in or before" a day is known from that day on.
 */
export function partedByDay<Item extends Dated>(items: readonly Item[], day: string | null): Parted<Item> {
  const isLater = ({ date }: Item): boolean => day !== null && (date?.earliest ?? date?.latest ?? '') > day;
  return { known: items.filter((item) => !isLater(item)), later: items.filter(isLater) };
}
