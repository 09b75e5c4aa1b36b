import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import { quote } from '../src/chart/quote';
import type { Defect } from './defect';
import type { Path, WrittenFile } from './written-file';

/** Enough for a folder written with anchors throughout, too few to blow a small file up. */
const mostAliases = 10_000;

/** What people get wrong in YAML, in their words; of anything else the parser's own are told. */
const remedies: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'expected as many spaces before it as before its neighbours',
  BLOCK_AS_IMPLICIT_KEY: 'expected one key on a line; a text with ": " in it needs quotes',
  BAD_SCALAR_START: 'expected quotes around a text that starts with a mark',
  MISSING_CHAR: 'expected the mark that closes what was opened',
  MULTILINE_IMPLICIT_KEY: 'expected a colon and a space after the key',
  TAB_AS_INDENT: 'expected spaces before it, not tabs',
  MULTIPLE_DOCS: 'expected one document in a file, without "---" inside',
  DUPLICATE_KEY: 'expected each key once in a map',
  TAG_RESOLVE_FAILED: 'expected no tag ("!...")',
};

/** A file of YAML, which is how people write a chart. */
export class YamlFile implements WrittenFile {
  readonly name: string;
  readonly content: unknown;
  readonly isReadable: boolean;
  readonly syntaxDefects: readonly Defect[];
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #text: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.#text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const { errors, warnings } = this.#document;
    const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
    // What follows the first error is mostly its echo.
    const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
    const tags = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
    const defects = [...(first ? [first] : []), ...repeated, ...tags].map((error) => this.#syntaxDefect(error));
    const content = first ? null : this.#read(defects);
    // A record or a section that is there twice keeps only one of its names.
    const isLost = ({ pos }: YAMLParseError): boolean =>
      /^(slug|id|[a-z]+:\s*$)/m.test(text.slice(pos[0]).split('\n')[0] ?? '');
    this.isReadable = !first && content !== undefined && !repeated.some(isLost);
    this.content = content ?? null;
    this.syntaxDefects = defects;
  }

  defect(path: Path, message: string): Defect {
    let node: unknown = this.#document.contents;
    for (const key of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
      if (!isNode(next)) break;
      node = next;
    }
    return this.#defectAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message);
  }

  defectAtKey(path: Path, key: string, message: string): Defect {
    const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
      : null;
    return isScalar(pair?.key) ? this.#defectAt(pair.key.range?.[0] ?? 0, message) : this.defect(path, message);
  }

  /** The content; undefined, with a defect for each, when an alias leads nowhere. */
  #read(defects: Defect[]): unknown {
    const before = defects.length;
    visit(this.#document, {
      Alias: (_key, alias) => {
        if (alias.resolve(this.#document)) return;
        const message = `"*${alias.source}" is unknown; expected a name that stands before as "&${alias.source}".`;
        defects.push(this.#defectAt(alias.range?.[0] ?? 0, message));
      },
    });
    if (defects.length > before) return undefined;
    try {
      return this.#document.toJS({ maxAliasCount: mostAliases }) ?? null;
    } catch (error) {
      defects.push(this.#defectAt(0, `cannot be read: ${error instanceof Error ? error.message : String(error)}.`));
      return undefined;
    }
  }

  #syntaxDefect({ code, pos, message }: Pick<YAMLParseError, 'code' | 'pos' | 'message'>): Defect {
    const { line } = this.#lines.linePos(pos[0]);
    const written = quote((this.#text.split('\n')[line - 1] ?? '').trim());
    return this.#defectAt(pos[0], `${written} is not right here; ${remedies[code] ?? `YAML says: ${message}`}.`);
  }

  #defectAt(offset: number, message: string): Defect {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.name, line, column: col, message };
  }
}
