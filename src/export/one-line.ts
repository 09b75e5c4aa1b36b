/** A text as it can stand on one line of any drawing: no line breaks, nothing that is no character. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
    .trim();
}
