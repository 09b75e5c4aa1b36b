const words = new Map([
  ['ENDED', 'no longer exists'],
  ['PLANNED', 'planned'],
  ['UNKNOWN', 'may no longer exist'],
]);

/** What to say of a unit in a line of a list: nothing of one that exists. */
export const existenceWord = (status: string): string => words.get(status) ?? '';
