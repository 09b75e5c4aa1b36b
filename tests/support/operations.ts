import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Kind, parse } from 'graphql';
import { filesBelow } from './files';

const root = join(__dirname, '..', '..');

type Variables = Readonly<Record<string, unknown>>;

/** A question of the folder `operations/`. */
export interface Operation {
  /** Such as WholeChart. */
  readonly name: string;
  /** Its file without the ending, such as whole-chart. */
  readonly file: string;
  readonly query: string;
}

export const operations: readonly Operation[] = filesBelow(join(root, 'operations'), '.graphql')
  .sort()
  .map((path) => {
    const query = readFileSync(path, 'utf8');
    return { name: /^query (\w+)/m.exec(query)?.[1] ?? '', file: basename(path, '.graphql'), query };
  });

/** The variables that a question takes, and whether it can do without each. */
export function declaredVariables(query: string): { name: string; isRequired: boolean }[] {
  return parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
          name: variable.name.value,
          isRequired: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
        }))
      : [],
  );
}

/** Charts to ask about: how they are served, and the variables to ask each question of them. */
export interface Asked {
  readonly charts: string;
  readonly serving: readonly string[];
  readonly variables: Readonly<Record<string, Variables | undefined>>;
}

const variablesIn = (...path: string[]): Asked['variables'] =>
  JSON.parse(readFileSync(join(root, ...path), 'utf8')) as Asked['variables'];

export const shipped: Asked = { charts: 'shipped', serving: [], variables: variablesIn('operations', 'examples.json') };

export const invented: Asked = {
  charts: 'invented',
  serving: ['--charts', join(root, 'tests', 'data', 'charts'), '--chart', 'harbour'],
  variables: variablesIn('tests', 'data', 'harbour-examples.json'),
};

/** What a service answers to a question, as text. */
export async function answerTo({ query, name }: Operation, { variables }: Asked, origin: string): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName: name, variables: variables[name] ?? {} }),
  });
  return `${JSON.stringify(await response.json(), null, 2)}\n`;
}

export const answerFolder = join(__dirname, '..', 'operations', 'answers');

/** Where the answer to a question is kept. */
export function answerFile({ file }: Operation, { charts }: Asked): string {
  return join(answerFolder, charts, `${file}.json`);
}
