/**
 * Marks with an apostrophe what a spreadsheet would take for a formula and run. A text that bears such a mark already
 * gets another one, so that whoever reads the cell takes away exactly one.
 */
export function guardFormula(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
