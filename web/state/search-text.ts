/** The service seeks a text of so many characters at most. */
export const longestText = 100;

/** So many letters or digits there must be in it. */
const fewestLetters = 2;

/** The same as a pattern, for browsers to check what is typed. */
export const enoughLetters = `(.*[\\p{L}\\p{N}]){${String(fewestLetters)}}.*`;

/** Whether there is enough in a text to seek it. */
export const hasEnoughLetters = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestLetters;

/** In characters, as the service counts. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** Whether the service seeks it at all. */
export const canBeSought = (text: string): boolean => hasEnoughLetters(text) && lengthOf(text) <= longestText;
