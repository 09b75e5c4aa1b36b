/** A node of linked data, or a text with its language or type. */
export type Node = Readonly<Record<string, unknown>>;

/** A node without what has no value: a list without items is left out, too. */
export function node(content: Node): Node {
  return Object.fromEntries(
    Object.entries(content).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
