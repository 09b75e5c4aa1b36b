import { getArgumentValues, Kind, visit } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';
import type { Question } from '../check-arguments';
import { areSound } from '../sound-values';
import { Declined } from './run';
import type { Run } from './run';

export type Values = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

interface Place extends Pick<Question, 'field' | 'node'> {
  /** The values of one that has no variables, which are the same in every request. */
  readonly constant: Values | undefined;
}

/** The arguments of the fields and directives of an operation: read once a request, those without variables once for all. */
export class Arguments {
  readonly #places: Place[];
  readonly #questions: readonly Question[];

  /** @param questions all that takes arguments, answered or not; what is constant in them is known to be right */
  constructor(questions: readonly Question[]) {
    this.#questions = questions.filter(({ node }) => hasVariables(node));
    this.#places = this.#questions.map(({ field, node }) => ({ field, node, constant: undefined }));
  }

  /** Where the arguments of a field are kept in a run. */
  place(field: Field, node: FieldNode): number {
    const known = this.#places.findIndex((place) => place.field === field && place.node === node);
    if (known >= 0) return known;
    const constant = hasVariables(node) ? undefined : getArgumentValues(field, node);
    return this.#places.push({ field, node, constant }) - 1;
  }

  /**
   * Those of all that takes variables, in their places.
   *
   * @throws Declined when one is wrong
   */
  read(variables: Values): (Values | undefined)[] {
    return this.#questions.map(({ field, node, classes }) => {
      const values = getArgumentValues(field, node, variables);
      if (!classes.every((one) => areSound(one, values))) throw new Declined();
      return values;
    });
  }

  of(run: Run, place: number): Values {
    const known = run.args[place];
    if (known) return known;
    const { field, node, constant } = this.#places[place] ?? {};
    if (!field || !node) throw new Error(`There are no arguments in place ${String(place)}.`);
    const values = constant ?? getArgumentValues(field, node, run.variables);
    run.args[place] = values;
    return values;
  }
}

export function hasVariables({ arguments: given = [] }: Question['node']): boolean {
  let found = false;
  for (const argument of given) {
    visit(argument, {
      [Kind.VARIABLE]() {
        found = true;
      },
    });
  }
  return found;
}
