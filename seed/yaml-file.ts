import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Defect } from './defect';

/** Keys and list places from the root of a file to a value in it. */
export type Path = readonly PropertyKey[];

/** A file of a chart folder as it was read, before anything is known of its shape. */
export class YamlFile {
  readonly name: string;
  readonly content: unknown;
  readonly syntaxDefects: readonly Defect[];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(name: string, text: string) {
    this.name = name;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.syntaxDefects = this.#document.errors.map(({ message, pos }) => this.#defectAt(pos[0], message));
    this.content = this.syntaxDefects.length > 0 ? null : this.#document.toJS({ maxAliasCount: 100 });
  }

  /** A defect at the value of a path, or at the innermost value on the way to it that exists. */
  defect(path: Path, message: string): Defect {
    let node: unknown = this.#document.contents;
    for (const key of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
      if (!isNode(next)) break;
      node = next;
    }
    return this.#defectAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message);
  }

  /** A defect at the key itself. */
  defectAtKey(path: Path, key: string, message: string): Defect {
    const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : null;
    return isScalar(pair?.key) ? this.#defectAt(pair.key.range?.[0] ?? 0, message) : this.defect(path, message);
  }

  #defectAt(offset: number, message: string): Defect {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.name, line, column: col, message };
  }
}

/** The value at a path, undefined where there is none. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    content,
  );
}
