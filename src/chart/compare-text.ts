/** Code unit order: the same on every machine, whatever its locale. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const collator = new Intl.Collator('en', { numeric: true });

/** The order in which people look names up: accents and case hardly count, 'Unit 9' stands before 'Unit 10'. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other) || compare(one, other);
}
