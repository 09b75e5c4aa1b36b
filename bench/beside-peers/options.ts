import { parseArgs } from 'node:util';
import { kinds } from './kinds';
import type { Kind } from './kinds';
import type { Effort } from './load/load';
import { questions } from './questions';
import type { Question } from './questions';

/** What is measured, how long, and where it goes. */
export interface Options {
  readonly questions: readonly Question[];
  readonly kinds: readonly Kind[];
  /** Versions of Node, as `nodeOf` takes them. */
  readonly nodes: readonly string[];
  readonly rounds: number;
  readonly warmUp: Effort;
  readonly sample: Effort;
  /** The folder for the figures and the picture; nowhere for none. */
  readonly out: string | undefined;
}

export const help = `npm run bench -- [--quick] [--only NAMES] [--node VERSIONS] [--out FOLDER]

  --quick   in under a minute: the main questions, peers and one Node, short samples
  --only    some servers or questions, such as --only large,ours,mercurius:
            ${[...kinds, ...questions].map(({ name }) => name).join(', ')}
  --node    versions of Node to run the servers, such as --node 22,newest; or own: that which runs this
  --out     where to write speed.json and speed.svg; a whole run writes them to docs/pictures
`;

/** @throws Error for what is not known */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      node: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { quick } = values;
  const only = values.only.split(',').filter(Boolean);
  const known = [...kinds, ...questions].map(({ name }) => name);
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no ${unknown}; --only takes some of ${known.join(', ')}.`);
  const isWhole = !quick && only.length === 0;
  return {
    questions: chosen(questions, only, quick),
    kinds: chosen(kinds, only, quick),
    nodes: (values.node ?? (isWhole ? '20,newest' : 'own')).split(','),
    rounds: quick ? 3 : 5,
    warmUp: quick
      ? { processor: 600, requests: 100, atMost: 6000 }
      : { processor: 1500, requests: 100, atMost: 20_000 },
    sample: quick ? { processor: 120, requests: 16, atMost: 3000 } : { processor: 400, requests: 64, atMost: 5000 },
    out: values.out ?? (isWhole ? 'docs/pictures' : undefined),
  };
}

/** Those that are named; where none of them is, those that belong to the run anyway. */
function chosen<Item extends { readonly name: string; readonly isMinor?: true }>(
  items: readonly Item[],
  only: readonly string[],
  quick: boolean,
): Item[] {
  const named = items.filter(({ name }) => only.includes(name));
  return named.length > 0 ? named : items.filter(({ isMinor }) => !quick || !isMinor);
}
