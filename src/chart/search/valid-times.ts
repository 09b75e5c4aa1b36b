import { effectiveDay } from '../dates';
import type { Period } from '../dates';

/** Behind every day: what has ended nobody knows when, and what has no end on record. */
const [unknown, never] = [2 ** 31 - 2, 2 ** 31 - 1];

/** A day as a number, in the order of the days. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** The times in which a period `holds`, in numbers, since very many are asked about at once. */
export function boundsOf({ start, end }: Period): [from: number, until: number] {
  const [first, last] = [effectiveDay(start), effectiveDay(end)];
  if (end === null) return [first === null ? 0 : dayNumber(first), never];
  return [first === null ? 0 : dayNumber(first), last === null ? unknown : dayNumber(last)];
}

/** @param day null for the latest state */
export function isWithinBounds(from: number, until: number, day: number | null): boolean {
  return day === null ? until === never : from <= day && day < until;
}
