import { Kind, parse } from 'graphql';

/** A question that can be asked, by the name under which GraphiQL opens it. */
export interface Question {
  readonly name: string;
  /** What it asks, in words. */
  readonly about: string;
  readonly query: string;
}

/** The questions that begin with a field of the query type. */
export function questionsFrom(field: string, questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ query }) => entryPoints(query).includes(field));
}

function entryPoints(query: string): string[] {
  return parse(query).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return definition.selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [selection.name.value] : [],
    );
  });
}
