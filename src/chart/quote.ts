const longest = 60;

/** A value as a message shows it: in quotes, on one line, cut where it is long. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  if (value === null || value === undefined) return 'empty';
  const text = (
    typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value)
  ).replace(/[\s\p{Cc}]+/gu, ' ');
  return `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;
}
