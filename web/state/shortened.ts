const longest = 60;

/** A text that somebody else chose, as it is quoted. */
export function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text;
}
