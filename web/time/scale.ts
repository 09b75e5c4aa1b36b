import { numberOfDay } from './dates';
import type { ChangeDay } from '../state/page';

/** A stretch of time drawn true to scale; its far end, a little beyond the last day, stands for the latest state. */
export interface Scale {
  readonly start: number;
  readonly end: number;
  /** The days of change, in order. */
  readonly days: readonly ChangeDay[];
}

/** A mark on the scale. */
export interface Mark {
  /** From 0 to 1. */
  readonly place: number;
  /** How many events the days under it have. */
  readonly events: number;
  readonly days: number;
}

/** Days nearer to one another than this part of the scale share a mark. */
const finest = 1 / 500;
/** What the latest state stands apart from the last day. */
const apart = 0.04;
/** So many years are written at most. */
const mostYears = 8;
const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Null for a chart without days. */
export function scaleOf(days: readonly ChangeDay[], coversUntil: string | null): Scale | null {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return null;
  const start = numberOfDay(first.date);
  const reach = Math.max(numberOfDay(last.date), coversUntil === null ? -Infinity : numberOfDay(coversUntil));
  return { start, end: Math.ceil(reach + Math.max(1, (reach - start) * apart)), days };
}

/** Where a day stands, as a number of days between the start and the end; null, the latest state, at the end. */
export function valueOf({ start, end }: Scale, date: string | null): number {
  const number = date === null ? end : numberOfDay(date);
  return Number.isNaN(number) ? end : Math.min(Math.max(number, start), end);
}

/** The same from 0 to 1. */
export function placeOf(scale: Scale, date: string | null): number {
  return (valueOf(scale, date) - scale.start) / (scale.end - scale.start);
}

/** The day of change nearest to a place; null: the latest state. */
export function nearest(scale: Scale, value: number): string | null {
  let best: string | null = null;
  let distance = Math.abs(scale.end - value);
  for (const { date } of scale.days) {
    const other = Math.abs(numberOfDay(date) - value);
    if (other >= distance) continue;
    best = date;
    distance = other;
  }
  return best;
}

export function marksOf(scale: Scale): readonly Mark[] {
  const marks = new Map<number, Mark>();
  for (const { date, events } of scale.days) {
    const place = placeOf(scale, date);
    const cell = Math.round(place / finest);
    const known = marks.get(cell);
    marks.set(cell, {
      place: known?.place ?? place,
      events: (known?.events ?? 0) + (events?.length ?? 0),
      days: (known?.days ?? 0) + 1,
    });
  }
  return [...marks.values()];
}

/** Years to write under the scale, evenly apart, none too near to the end, where the latest state is named. */
export function yearsOf(scale: Scale): readonly { readonly year: number; readonly place: number }[] {
  const yearAt = (number: number): number => new Date(number * 86_400_000).getUTCFullYear();
  const [from, to] = [yearAt(scale.start), yearAt(scale.end)];
  const step = yearSteps.find((one) => (to - from) / one <= mostYears) ?? 1000;
  const years: { year: number; place: number }[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const number = numberOfDay(`${String(year).padStart(4, '0')}-01-01`);
    const place = (number - scale.start) / (scale.end - scale.start);
    if (place >= 0 && place < 0.9) years.push({ year, place });
  }
  return years;
}
