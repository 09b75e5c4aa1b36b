/**
 * Items with a key each that is the same on every day of the chart, which their ids are not: their words, and how many
 * went before with the same words. What was opened on one day stays open on the next.
 */
export function keyedBy<Item>(items: readonly Item[], wordsOf: (item: Item) => string): [string, Item][] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const words = wordsOf(item);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return [`${words} ${String(count)}`, item];
  });
}
