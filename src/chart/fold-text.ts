/** Letters that do not come apart into a plain one and its mark. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** A text without what people leave out or write otherwise: case, accents, '&' for 'and', points and other marks. */
export function foldText(text: string): string {
  return isPlain.test(text) ? foldPlainText(text) : foldAnyText(text);
}

const isPlain = /^[ -~]*$/;

/** Most texts have no letter that comes apart, which takes long to find out. */
function foldPlainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[.']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function foldAnyText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđıæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded name without the words that one source writes and another leaves out: 'the', 'US', 'Office of the'. */
export function coreOfName(folded: string): string {
  return folded.replace(/^(the )?((us|united states) )?(offices? of )?(the )?/, '').replace(/ office$/, '') || folded;
}
