/** JSON whose last part is a list: its opening up to `[`, the items a line each, its closing from `]` on. */
export function* jsonList(opening: string, items: Iterable<unknown>, closing: string): Generator<string> {
  let before = opening;
  for (const item of items) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  yield before === opening ? opening + closing : `\n${closing}`;
}
