/** The first of some things as a sentence lists them, and how many more there are. */
export function listed<Item>(items: readonly Item[], most: number, words: (item: Item) => string): string {
  const more = items.length - most;
  const first = items.slice(0, most).map(words).join(', ');
  return more > 0 ? `${first} and ${String(more)} more` : first;
}
