import { decodeHTML } from 'entities';

/** The text of a cell as people would read it, and what had to be taken out of it. */
export interface PlainText {
  /** Empty where there is nothing to read. */
  readonly text: string;
  /** `marks of HTML` and the like; null where nothing was but white space. */
  readonly without: string | null;
}

const tag =
  /<\/?(?:a|abbr|b|br|center|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** What nobody can see: controls that are no white space, marks of no width, marks that turn the direction of a text. */
const invisible = /(?![\t\n\v\f\r])[\p{Cc}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** White space is one space; marks of HTML are read, invisible characters taken out. */
export function plainText(written: string): PlainText {
  const marked = tag.test(written) || entity.test(written);
  tag.lastIndex = 0;
  const read = marked ? decodeHTML(written.replace(tag, ' ')) : written;
  const visible = read.replace(invisible, '');
  const without = [...(marked ? ['marks of HTML'] : []), ...(visible === read ? [] : ['invisible characters'])];
  return {
    text: visible.normalize('NFC').replace(/\s+/g, ' ').trim(),
    without: without.length > 0 ? without.join(' and ') : null,
  };
}

/** A spreadsheet marks with an apostrophe that what looks like a formula is a text. */
export function withoutTextMark(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
