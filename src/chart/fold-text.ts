/** Letters that do not come apart into a plain one and its mark. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/**
 * A text without what people leave out or write otherwise: case, accents, '&' for 'and', points and other marks. Most
 * texts of large charts need little of that, which is seen faster than done.
 */
export function foldText(text: string): string {
  const letters = (/[^ -~]/.test(text) ? withPlainLetters(text) : text).toLowerCase();
  const words = /[&.'’]/.test(letters) ? letters.replace(/&/g, ' and ').replace(/[.'’]/g, '') : letters;
  return /[^a-z0-9 ]| {2}/.test(words) ? words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : words.trim();
}

function withPlainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđıæœ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** A folded name without the words that one source writes and another leaves out: 'the', 'US', 'Office of the'. */
export function coreOfName(folded: string): string {
  return folded.replace(/^(the )?((us|united states) )?(offices? of )?(the )?/, '').replace(/ office$/, '') || folded;
}
