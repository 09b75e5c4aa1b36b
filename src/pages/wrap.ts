/** How wide a text is about, in ems of a humanist sans: enough to break lines by, with nothing to measure them with. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += latin[character.charCodeAt(0)] ?? emOf(character);
  return ems;
}

function emOf(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(character)) return 1.02;
  if (/\p{Mark}/u.test(character)) return 0;
  if (/[ijlItfr.,:;'’|!()[\] /-]/u.test(character)) return 0.32;
  if (/[mwMWOQDGH&@%—]/u.test(character)) return 0.78;
  if (/\p{Lu}/u.test(character)) return 0.6;
  if (/\p{Emoji_Presentation}/u.test(character)) return 1.3;
  return 0.52;
}

/** Of the characters of which most names are made: a large chart has millions of them. */
const latin = Array.from({ length: 128 }, (_, code) => emOf(String.fromCharCode(code)));

/** Breaks a text between words into lines of so many ems; what does not fit in the last of them is cut. */
export function wrap(text: string, ems: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, ems))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (emsOf(longer) <= ems) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), cut(lines.slice(mostLines - 1).join(' '), ems)];
}

/** As much of a text as has room, with a sign that it goes on. */
export function cut(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  let kept = '';
  for (const { segment } of characters.segment(text)) {
    if (emsOf(`${kept}${segment}…`) > ems) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word that is wider than a line, such as one of a script without spaces, in pieces that are not. */
function pieces(word: string, ems: number): string[] {
  if (emsOf(word) <= ems) return [word];
  const all: string[] = [];
  let piece = '';
  for (const { segment } of characters.segment(word)) {
    if (piece !== '' && emsOf(piece + segment) > ems) {
      all.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...all, piece];
}
