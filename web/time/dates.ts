const millisecondsOfDay = 86_400_000;

/** The number of a day, counted from a day long ago or to come; NaN for what is no date. */
export const numberOfDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay;

/** The same day of another year; of 29 February the day after it. */
export function yearsFrom(date: string, years: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return moment.toISOString().slice(0, 10);
}
