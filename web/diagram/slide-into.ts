/** What stands somewhere along a column: by its middle. */
interface InColumn {
  x: number;
  readonly data: { readonly height: number };
}

/** Moves the shorter of two columns so far along that it does not stick out of the longer one. */
export function slideInto(one: readonly InColumn[], other: readonly InColumn[]): void {
  const [long, short] = lengthOf(one) >= lengthOf(other) ? [one, other] : [other, one];
  const [start, end] = endsOf(long);
  const [first, last] = endsOf(short);
  const by = first < start ? start - first : last > end ? end - last : 0;
  for (const node of short) node.x += by;
}

function endsOf(column: readonly InColumn[]): readonly [number, number] {
  return [
    Math.min(...column.map(({ x, data }) => x - data.height / 2)),
    Math.max(...column.map(({ x, data }) => x + data.height / 2)),
  ];
}

function lengthOf(column: readonly InColumn[]): number {
  const [start, end] = endsOf(column);
  return end - start;
}
