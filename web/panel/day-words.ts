const months = 'January February March April May June July August September October November December'.split(' ');

/** 2009-01-01 as it is read: 1 January 2009. What is no day stays as it is. */
export function dayWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return year === undefined || date === undefined || name === undefined
    ? day
    : `${String(Number(date))} ${name} ${year}`;
}

/** The day that a view speaks of; a chart without dates has none. */
export function momentWords(asOf: string | null, isDated: boolean): string {
  if (!isDated) return 'undated';
  return asOf === null ? 'latest state on record' : `as of ${dayWords(asOf)}`;
}
