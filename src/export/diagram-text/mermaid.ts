import type { Snapshot } from '../../chart/snapshot';
import { none } from '../../chart/tree';
import { drawnRelations, fullName, headingOf } from '../drawn-words';
import type { ExportFormat } from '../export-format';
import { isWide } from '../is-wide';
import { kindLooks } from '../kind-looks';

/** The text that GitHub, GitLab and many wikis draw. */
export const mermaid: ExportFormat = {
  extension: 'mmd',
  // What is registered, application/vnd.mermaid, browsers do not show.
  mediaType: 'text/plain; charset=utf-8',
  title: 'Mermaid',
  use: 'a page in Markdown, such as on GitHub or GitLab',
  write,
};

function* write(snapshot: Snapshot): Generator<string> {
  const { title } = headingOf(snapshot);
  yield `---\ntitle: ${quoted(title)}\n---\n`;
  yield adviceOn(snapshot);
  yield* drawing(snapshot);
}

/** A line for each unit, from the one above it, and one for each other relation. */
function* drawing(snapshot: Snapshot): Generator<string> {
  const { tree } = snapshot;
  const { title, line } = headingOf(snapshot);
  yield `flowchart ${isWide(snapshot) ? 'LR' : 'TD'}\n`;
  yield `  accTitle: ${escaped(title)}\n  accDescr: ${escaped(`Organisation chart. ${line}`)}\n`;
  for (const [kind, { fill, line: stroke, ink }] of Object.entries(kindLooks))
    yield `  classDef ${kind.toLowerCase()} fill:${fill},stroke:${stroke},color:${ink}\n`;
  for (const unit of tree.order) {
    const parent = tree.parent(unit);
    const above = parent === none ? '' : `${id(parent)} --> `;
    yield `  ${above}${id(unit)}["${escaped(fullName(snapshot, unit))}"]:::${snapshot.kind(unit).toLowerCase()}\n`;
  }
  // Last, so that Mermaid meets the units in the order of the chart.
  for (const unit of tree.order)
    for (const { words, other } of drawnRelations(snapshot, unit))
      yield `  ${id(unit)} -.->|"${words}"| ${id(other)}\n`;
}

/** What Mermaid draws unless it is told otherwise, which it cannot be in the file itself. */
const mostEdges = 500;
const mostCharacters = 50_000;

/** A comment on what to set for a chart that is larger; nothing for others. */
function adviceOn(snapshot: Snapshot): string {
  let [edges, characters] = [0, 0];
  for (const piece of drawing(snapshot)) {
    characters += piece.length;
    if (/ -\.?->/.test(piece)) edges += 1;
  }
  if (edges <= mostEdges && characters <= mostCharacters) return '';
  const settings = `maxEdges: ${String(Math.max(edges, mostEdges))}, maxTextSize: ${String(Math.max(characters, mostCharacters))}`;
  return `%% Larger than Mermaid draws unasked. Its limits are for whoever runs it to raise, not for a file:
%% mermaid.initialize({ ${settings} }), or the same two in the file that mmdc --configFile is given.
`;
}

/** For YAML, and for what Mermaid looks for before it reads YAML: tags and directives. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[<>%{}]/g, (sign) => String.raw`\u00${sign.charCodeAt(0).toString(16)}`);

/** Not the slug: among the words of the language are `end` and `graph`. */
const id = (unit: number): string => `u${String(unit)}`;

/**
 * What the language and Markdown are made of, as the codes of the characters; a dot after an initial and a hyphen inside
 * a word are none of it.
 */
const signs = /(?<!(?<!\p{Letter})\p{Letter})\.|(?<!\p{Letter})-|-(?!\p{Letter})|[!"#$%&*+:;<=>?@[\\\]^_`{|}~]/gu;

const escaped = (text: string): string => text.replace(signs, (sign) => `#${String(sign.codePointAt(0))};`);
