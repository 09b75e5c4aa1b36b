/** A stretch of a list: from `start` up to, not with, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** About so many around the chosen one. Nobody is left out alone: the box that says so would need the same room. */
export function windowAround(length: number, chosen: number, size: number): Stretch {
  if (length <= size + 2) return { start: 0, end: length };
  const start = Math.min(Math.max(chosen - Math.floor(size / 2), 0), length - size);
  const end = start + size;
  return { start: start === 1 ? 0 : start, end: end === length - 1 ? length : end };
}
