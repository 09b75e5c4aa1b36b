export interface NumbersType<Items> {
  new (buffer: SharedArrayBuffer): Items;
  readonly BYTES_PER_ELEMENT: number;
}

/**
 * Room for numbers that stay as long as a chart: zeros. It is memory that threads may share, which V8 does not count as
 * what a collection of garbage might free; of a large chart, that would go through everything for nothing, several times.
 * For the same reason it is not for what is thrown away soon.
 */
export function lasting<Items>(type: NumbersType<Items>, size: number): Items {
  return new type(new SharedArrayBuffer(size * type.BYTES_PER_ELEMENT));
}
