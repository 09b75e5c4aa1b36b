import { guardFormula } from './guard-formula';

/** A row as RFC 4180 has it; no cell of it is a formula. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Without what no text has, which makes programs take the file for something else. */
function csvCell(text: string): string {
  const guarded = guardFormula(text.replaceAll('\0', ''));
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A list in one cell: `;` parts the items, each of them one line; `\` stands before a mark that is part of an item. */
export function cellOfList(items: readonly string[]): string {
  return [...new Set(items)]
    .map((item) =>
      item
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\;|]/g, '\\$&'),
    )
    .filter((item) => item !== '')
    .join('; ');
}
