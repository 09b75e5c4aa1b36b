/** A text as it can stand on one line of anything: no line breaks, nothing that is no character. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Control}]+/gu, ' ')
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
    .trim();
}
