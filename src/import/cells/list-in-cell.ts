/** The items of a list in one cell, which `;`, `|` or line breaks part; `\` takes its meaning from a mark. */
export function listInCell(cell: string): string[] {
  const items: string[] = [];
  let item = '';
  for (const [piece] of cell.matchAll(/\\[\\;|]|[;|\n]|[^\\;|\n]+|\\/g)) {
    if (/^[;|\n]$/.test(piece)) {
      items.push(item);
      item = '';
    } else item += /^\\./.test(piece) ? piece.slice(1) : piece;
  }
  return [...items, item].map((one) => one.trim()).filter((one) => one !== '');
}
