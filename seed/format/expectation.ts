/**
 * What the format expects at a place, as the end of a sentence 'kind is "ofice"; expected ...'. Every schema of the
 * format carries one as its error message.
 */
export function oneOf(choices: readonly string[]): string {
  return `one of ${choices.join(', ')}`;
}

/** The choices that an expectation names, for a suggestion; none where it names a shape. */
export function choicesOf(expectation: string): string[] {
  return expectation.startsWith('one of ') ? expectation.slice('one of '.length).split(', ') : [];
}
