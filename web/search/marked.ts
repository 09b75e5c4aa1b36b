/** A piece of a text, which what was typed fits or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const wordsIn = /[\p{L}\p{M}\p{N}]+/gu;
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Cuts a text where it fits what was typed: at words that begin with a typed word. */
export function markedPieces(text: string, typed: string): readonly Piece[] {
  const wanted = (typed.match(wordsIn) ?? []).map(folded).sort((one, other) => other.length - one.length);
  const spans = [...text.matchAll(wordsIn)].flatMap(({ 0: word, index }) => {
    const plain = folded(word);
    const fitting = wanted.find((one) => plain.startsWith(one));
    if (fitting === undefined) return [];
    // A letter that is folded into several, or from several, has no part that could be marked alone.
    return [[index, index + (plain.length === word.length ? fitting.length : word.length)] as const];
  });
  return cut(text, spans.length > 0 ? spans : within(text, typed.trim()));
}

/** Where words are not kept apart, what was typed may stand anywhere. */
function within(text: string, typed: string): readonly (readonly [number, number])[] {
  const start = typed === '' ? -1 : text.indexOf(typed);
  return start < 0 ? [] : [[start, start + typed.length]];
}

function cut(text: string, spans: readonly (readonly [number, number])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    pieces.push({ text: text.slice(done, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    done = end;
  }
  pieces.push({ text: text.slice(done), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
