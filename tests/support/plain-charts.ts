import type { Chart } from '../../src/chart/chart';
import type { UnitRecord } from '../../src/chart/document';
import type { RelationKind, UnitKind } from '../../src/chart/vocabulary';
import { chartOfUnits } from './chart-of-units';
import { always, headerRecord, nameRecord, stated, unitRecord } from './records';

export interface PlainUnit {
  readonly name: string;
  readonly acronym?: string;
  readonly kind?: UnitKind;
  /** The place of its parent in the list; none stands outside. */
  readonly parent?: number;
  readonly relations?: readonly { readonly kind: RelationKind; readonly other: number }[];
}

const slugOf = (number: number): string => `unit-${String(number)}`;

/** A chart of units with nothing but names, places and relations, unchecked: whatever the texts are. */
export function plainChart(units: readonly PlainUnit[], title = 'Plain'): Chart {
  return chartOfUnits(units.map(recordOf), {
    chart: headerRecord(slugOf(0), { slug: 'plain', title, description: title }),
  });
}

function recordOf({ name, acronym, kind = 'OFFICE', parent, relations = [] }: PlainUnit, number: number): UnitRecord {
  return unitRecord(slugOf(number), parent === undefined ? null : slugOf(parent), {
    kind,
    names: [nameRecord(name), ...(acronym === undefined ? [] : [nameRecord(acronym, { kind: 'ACRONYM' })])],
    relations: relations.map((relation) => ({
      ...stated,
      kind: relation.kind,
      other: slugOf(relation.other),
      period: always,
    })),
  });
}

/** What is a sign in some language, and what breaks a line, a box or a reader. */
const hostileNames: readonly string[] = [
  'end',
  'graph',
  'Office "A" of \'B\'',
  String.raw`Back\slash \N \G \n \l \" \\`,
  '<b>bold</b> <script>alert(1)</script> <br/>',
  '&lt;entity&gt; &amp; #quot; #35; &#38;',
  'First line\nsecond line\r\nthird\tline\u2028fourth',
  '] ; -- --> -.-> | { } ( ) [ [[ ((',
  '**bold** _italics_ `code` ~~gone~~ [link](http://a.example) ![x](y)',
  '`markdown **string**`',
  '1. a list',
  '- a list',
  '# a heading',
  '> a quotation',
  '+ plus',
  '---',
  'www.example.org and someone@example.org, http://a.example/b?c=d&e=f',
  '%% comment %%{init: {"theme": "dark"}}%%',
  'style a: x#y; classDef b: c#d;',
  'fa:fa-car $$x^2$$ :::office @{ shape: circle }',
  '__proto__',
  'click u1 href "javascript:alert(1)"',
  'Control \u0000\u0007\u001b\u007f\u0085 and \ud800 halves \udfff \ufffe',
  'Emoji 👩‍👩‍👧‍👦 🏛️ 🇫🇷',
  'مكتب سلامة الموانئ (قسم "أ")',
  'לשכת בטיחות הנמלים',
  'Turned \u202e round \u202c',
  '国土安全保障省出入国管理及び関税執行局国土安全保障省出入国管理及び関税執行局',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'W'.repeat(200),
  ']]>',
  '=HYPERLINK("http://a.example")',
];

/** Such names in a tree of some levels, each related to the one before it. */
export function hostileChart(): Chart {
  const kinds: readonly UnitKind[] = ['AGENCY', 'BRANCH', 'OFFICE'];
  const units = hostileNames.map((name, index): PlainUnit => ({
    name,
    kind: kinds[index % 3] ?? 'OFFICE',
    ...(index % 5 === 0 ? { acronym: `${name}!` } : {}),
    parent: Math.floor(index / 3),
    relations: [{ kind: 'ALSO_REPORTS_TO', other: index }],
  }));
  return plainChart([{ name: 'Top: "all"' }, ...units], 'A "title": <b>#1; 100%</b> %%{init}%% \\N \u0001');
}
