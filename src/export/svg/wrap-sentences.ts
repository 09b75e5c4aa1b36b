import { wrap } from '../../pages/wrap';

/**
 * Breaks as many whole sentences from the beginning of a text as have room into lines of so many ems. It is at least the
 * first one, cut where even that is too long.
 */
export function wrapSentences(text: string, ems: number, mostLines: number): string[] {
  let [shown, lines]: [string, string[]] = ['', []];
  for (const sentence of sentencesOf(text)) {
    shown += sentence;
    const longer = wrap(shown.trimEnd(), ems, Infinity);
    if (longer.length > mostLines) return lines.length > 0 ? lines : wrap(shown.trimEnd(), ems, mostLines);
    lines = longer;
  }
  return lines;
}

/** Not the end of one: an initial or a short form, such as in `U.S. Code` and `Pub. L. 107`. */
const shortForm = /(?<!\p{Letter})\p{Lu}\p{Ll}{0,2}\.\s*$/u;

function* sentencesOf(text: string): Generator<string> {
  let sentence = '';
  for (const { segment } of sentences.segment(text)) {
    sentence += segment;
    if (shortForm.test(sentence)) continue;
    yield sentence;
    sentence = '';
  }
  if (sentence !== '') yield sentence;
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
