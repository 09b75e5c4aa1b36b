import examples from '../../operations/examples.json';

/** A question of the folder `operations/`, with variables to try it. */
export interface Question {
  /** Such as WhoSaysSo. */
  readonly name: string;
  /** What it asks, in words: the comment that it starts with. */
  readonly about: string;
  readonly query: string;
  /** JSON, which fits the charts that come with AgencyGraph; null when it needs none. */
  readonly variables: string | null;
}

const files = import.meta.glob<string>('../../operations/*.graphql', { query: '?raw', import: 'default', eager: true });
const variablesOf = new Map<string, object>(Object.entries(examples));

export const questions: readonly Question[] = Object.values(files).map((query) => {
  const name = /^query (\w+)/m.exec(query)?.[1] ?? '';
  const variables = variablesOf.get(name);
  return {
    name,
    about: /^# (.*)/.exec(query)?.[1] ?? '',
    query,
    variables: variables ? JSON.stringify(variables, null, 2) : null,
  };
});
