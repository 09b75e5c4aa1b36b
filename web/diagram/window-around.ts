/** A stretch of a list: from `start` up to, not with, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** About so many around the chosen one. */
export function windowAround(length: number, chosen: number, size: number): Stretch {
  if (length <= size + 2) return { start: 0, end: length };
  const start = Math.min(Math.max(chosen - Math.floor(size / 2), 0), length - size);
  return grownBy({ start, end: start + size }, length, 0, 0);
}

/** With so many more before and after. Nobody is left out alone: the box that says so would need the same room. */
export function grownBy({ start, end }: Stretch, length: number, before: number, after: number): Stretch {
  const [first, last] = [Math.max(start - before, 0), Math.min(end + after, length)];
  return { start: first === 1 ? 0 : first, end: last === length - 1 ? length : last };
}
