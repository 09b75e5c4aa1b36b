import type { Dice } from './dice';
import type { Question } from './question';

type Change = (text: string, dice: Dice) => string;

/** Makes the text of a question wrong, as a rule. */
export function spoiled(question: Question, dice: Dice): Question {
  return { ...question, text: dice.pick(changes)(question.text, dice) };
}

const changes: readonly Change[] = [
  (text, dice) => cut(text, dice.below(text.length), 1),
  (text, dice) => cut(text, dice.below(text.length), 1 + dice.below(20)),
  (text, dice) =>
    put(text, dice.below(text.length), dice.pick(['{', '}', '(', '$', '"', '@', '!', '...', '\u0000', 'é'])),
  (text, dice) => put(text, nextOf(text, ' ', dice), dice.pick(words)),
  (text, dice) => put(text, nextOf(text, '{', dice) + 1, dice.pick(selections)),
  (text) => text.replace(/\$v\d/, '$unknown'),
  (text) => text.replace(/v0: ?\w+/, 'v0: Nothing'),
  (text) => text.replace(/v0: ?\w+/, 'v0: ChartView'),
  (text) => text.replace(/on \w+/, 'on Nothing'),
  (text) => text.replace(/on \w+/, 'on PageInfo'),
  (text) => text.replace(/fragment \w+/, 'fragment Other'),
  (text) => text.replace(/^query/, 'mutation'),
  (text) => text.replace(/^(query)?/, 'subscription'),
  (text) => `${text}\nfragment Unused on Agency { name }`,
  (text) => `${text}\n${text}`,
  (text) => `${text}\nquery Two { charts { slug } }`,
  (text) => `${text}\ntype Query { a: Int }`,
  (text) => text.replace(/(\d+)/, '"$1"'),
  (text) => text.replace(/"([^"]*)"/, '$1'),
  (text) => text.replaceAll('"', '"""'),
  (text) => `${'{ agency '.repeat(30)}${text}`,
  () => `{ ${Array.from({ length: 40 }, (_, at) => `a${String(at)}: __typename`).join(' ')} }`,
  () => `{ agency ${'{ parent '.repeat(25)}{ id }${' }'.repeat(25)} }`,
  () => `{ ${'x'.repeat(120)}: __typename }`,
  () => `{ ${'__typename '.repeat(2100)}}`,
  () => '',
  () => ' # nothing\n',
  () => 'fragment A on Agency { ...A } { agency { ...A } }',
  () => '{ units(first: 1000, chart: "ice-record") { nodes { descendants(first: 1000) { nodes { facts { id } } } } } }',
  () => '{ nodes(ids: []) { id } }',
];

const words = [
  'nothing',
  'nothing: slug',
  '@skip(if: 1)',
  '@defer',
  '@skip',
  '@nothing',
  '(first: 1)',
  '...Missing',
  'on',
  'null',
];
const selections = [
  ' nothing',
  ' id id: slug',
  ' id(a: 1)',
  ' id { a }',
  ' ...Missing',
  ' ... @include(if: false) { b: id }',
  ' __schema { types { name } }',
];

function cut(text: string, from: number, count: number): string {
  return text.slice(0, from) + text.slice(from + count);
}

function put(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

/** Where a sign stands, behind some place; the end when it does not. */
function nextOf(text: string, sign: string, dice: Dice): number {
  const found = text.indexOf(sign, dice.below(text.length));
  return found < 0 ? text.length : found;
}
