import { distance } from 'fastest-levenshtein';

/** Comparing with every name of a very large chart would cost more than the suggestion is worth. */
const mostChoices = 10_000;

/** ' Did you mean "office"?', or nothing where no choice is near. */
export function didYouMean(written: unknown, choices: Iterable<string>): string {
  if (typeof written !== 'string') return '';
  let nearest = '';
  // What shares no letter with it was not meant.
  let least = Math.min(Math.floor(written.length / 3) + 2, written.length);
  let compared = 0;
  for (const choice of choices) {
    compared += 1;
    // As many edits as the lengths differ by are needed at least.
    if (Math.abs(choice.length - written.length) < least) {
      const edits = distance(written.toLowerCase(), choice.toLowerCase());
      if (edits < least) [nearest, least] = [choice, edits];
    }
    if (compared === mostChoices) break;
  }
  return nearest ? ` Did you mean "${nearest}"?` : '';
}
