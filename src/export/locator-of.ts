import type { PassageRecord } from '../chart/document';

/** Where in its source a passage stands; null where the chart does not tell. */
export function locatorOf({ paragraph, sentence, locator }: PassageRecord): string | null {
  const parts = [
    ...(paragraph === null ? [] : [`paragraph ${String(paragraph)}`]),
    ...(sentence === null ? [] : [`sentence ${String(sentence)}`]),
    ...(locator === null ? [] : [locator]),
  ];
  return parts.length > 0 ? parts.join(', ') : null;
}
