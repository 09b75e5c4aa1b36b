interface Place {
  readonly sentence: number | null;
  readonly locator?: string | null;
}

/** Where in a source: its own way of counting, else the sentence; empty when neither is known. */
export function placeWords({ locator, sentence }: Place): string {
  if (locator != null) return locator;
  return sentence === null ? '' : `sentence ${String(sentence)}`;
}
