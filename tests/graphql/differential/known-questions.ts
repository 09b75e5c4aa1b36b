import { invented, operations, shipped } from '../../support/operations';
import type { Question } from './question';

/** Those of the service itself, with values to try them. */
const ofService = operations.map(({ name, query }): Question => {
  const values = shipped.variables[name] ?? {};
  return asked(query, values, invented.variables[name]);
});

/** About what depends on the charts beside that of a unit, or on the language: where much is kept, it may be kept too long. */
const ofUnits = ['elsewhere { id slug name chart { slug } }', 'chart { slug version title }', 'slug name language'].map(
  (fields) => asked(`{ units(first: 100) { nodes { slug ${fields} children { nodes { slug ${fields} } } } } }`),
);

/** Questions that are asked of all charts, whatever else is asked at random. */
export const knownQuestions: readonly Question[] = [...ofService, ...ofUnits];

function asked(text: string, values: Question['variables'][0] = {}, others = values): Question {
  return { text, operationName: undefined, variables: [values, others], parts: new Set() };
}
