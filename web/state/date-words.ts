const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `1 March 2003`, the same on the server and in every browser; what is no date stays as it is. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d+)-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${String(Number(day))} ${name} ${String(Number(year))}`;
}
