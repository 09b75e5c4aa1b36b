import { Kind, parse } from 'graphql';

/** A question that can be asked, by the name under which GraphiQL opens it. */
export interface Question {
  readonly name: string;
  /** What it asks, in words. */
  readonly about: string;
  readonly query: string;
}

/** The questions that begin with each field of the query type. */
export function questionsByField(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const byField = new Map<string, readonly Question[]>();
  for (const question of questions) {
    for (const field of new Set(entryPoints(question.query)))
      byField.set(field, [...(byField.get(field) ?? []), question]);
  }
  return byField;
}

function entryPoints(query: string): string[] {
  return parse(query).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return definition.selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [selection.name.value] : [],
    );
  });
}
