/** So many characters make a part: a few milliseconds of work, and as much as a connection takes at once. */
const partLength = 16 * 1024;

/** The same text in fewer and longer pieces, none of them empty; each is made when it is asked for. */
export function* inParts(pieces: Iterable<string>): Generator<string, undefined> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < partLength) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
  return undefined;
}
