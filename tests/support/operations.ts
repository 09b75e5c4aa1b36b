import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from './files';

const folder = join(__dirname, '..', '..', 'operations');

/** An operation of the folder `operations/`, with variables that ask something of the shipped chart. */
export interface Operation {
  /** Such as WholeChart. */
  readonly name: string;
  /** Its file without the ending, such as whole-chart. */
  readonly file: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const examples = JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as Readonly<
  Record<string, Operation['variables']>
>;

export const operations: readonly Operation[] = filesBelow(folder, '.graphql')
  .sort()
  .map((path) => {
    const query = readFileSync(path, 'utf8');
    const name = /^query (\w+)/m.exec(query)?.[1] ?? '';
    return { name, file: basename(path, '.graphql'), query, variables: examples[name] ?? {} };
  });

/** What the service answers to an operation, as text. */
export async function answerTo({ query, name, variables }: Operation, origin: string): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName: name, variables }),
  });
  return `${JSON.stringify(await response.json(), null, 2)}\n`;
}

/** Where the answer to an operation is kept. */
export function answerFile({ file }: Operation): string {
  return join(__dirname, '..', 'operations', 'answers', `${file}.json`);
}
