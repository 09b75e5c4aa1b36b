import { parseArgs } from 'node:util';
import type { Effort } from './load/load';
import { questions } from './questions';
import type { Question } from './questions';
import { kinds } from './servers';
import type { Kind } from './servers';

/** What is measured, and how long. */
export interface Options {
  readonly questions: readonly Question[];
  readonly kinds: readonly Kind[];
  readonly rounds: number;
  readonly warmUp: Effort;
  readonly sample: Effort;
}

const quickQuestions = ['nested', 'large', 'by-slug'];

/** @throws Error for what is not known */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const { quick } = values;
  const only = values.only?.split(',') ?? [];
  const known = [...kinds, ...questions].map(({ name }) => name);
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no ${unknown}; --only takes some of ${known.join(', ')}.`);
  return {
    questions: chosen(questions, only, ({ name }) => !quick || quickQuestions.includes(name)),
    kinds: chosen(kinds, only, ({ isSlow }) => !quick || !isSlow),
    rounds: quick ? 3 : 7,
    warmUp: quick ? { processor: 400, requests: 64, atMost: 4000 } : { processor: 1500, requests: 200, atMost: 20_000 },
    sample: quick ? { processor: 150, requests: 32, atMost: 1500 } : { processor: 500, requests: 64, atMost: 5000 },
  };
}

/** Those that are named; where none of them is, those that belong to the run anyway. */
function chosen<Item extends { readonly name: string }>(
  items: readonly Item[],
  only: readonly string[],
  belongs: (item: Item) => boolean,
): Item[] {
  const named = items.filter(({ name }) => only.includes(name));
  return named.length > 0 ? named : items.filter(belongs);
}
