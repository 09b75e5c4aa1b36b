import { getVariableValues, Kind, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../../../resolvers/context';
import { turns } from '../../../resolvers/turns';
import { unitsOfObject, unitsRead } from '../../../resolvers/units-read';
import { questionsOf } from '../check-arguments';
import { nameOrNull } from '../course';
import type { Course } from '../course';
import { fragmentsOf } from '../fragments-of';
import { bounds } from '../limits/bounds';
import { valuesOfObject } from '../limits/weights';
import { Arguments } from './arguments';
import type { Values } from './arguments';
import type { Budget } from './budget';
import { JsonBytes } from './json-bytes';
import { Declined, Run, TooLong, Unfit } from './run';
import { Selections, writeFields } from './selections';
import type { PlannedField } from './selections';

/** What a plan answers with, as graphql-js would: data, and no error. */
export interface PlannedAnswer {
  readonly body: Buffer;
  readonly cost: number;
}

/** By what is skipped and included. */
const mostVariants = 16;
/** One whose answer took too long is not tried again for so many requests. */
const longestRest = 3;

const front = Buffer.from('{"data":');
const end = Buffer.from('}\n');
const json = new JsonBytes();

/**
 * Answers an operation that has been parsed, checked and answered before, faster than graphql-js and with the same bytes.
 * Where there may be anything but data to tell, it gives no answer.
 */
export class Plan {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #arguments: Arguments;
  readonly #budget: Budget;
  /** Of the variables that `@skip` and `@include` ask for. */
  readonly #conditions: readonly string[];
  readonly #variants = new Map<string, readonly PlannedField[]>();
  #isUnfit = false;
  #rest = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, budget: Budget) {
    this.#budget = budget;
    this.#schema = schema;
    this.#document = document;
    this.#operation = operation;
    this.#arguments = new Arguments(questionsOf(schema, document, operation));
    this.#conditions = conditionsOf(document);
  }

  /** What is told of the operation. */
  get about(): Pick<Course, 'name' | 'type'> {
    return { name: nameOrNull(this.#operation.name?.value), type: this.#operation.operation };
  }

  /** Null where it declines: then nothing has been done. */
  async answer(context: Context, given: Values): Promise<PlannedAnswer | null> {
    if (this.#isUnfit) return null;
    if (this.#rest > 0) {
      this.#rest -= 1;
      return null;
    }
    try {
      return await this.#answer(context, given);
    } catch (reason) {
      if (reason instanceof Unfit) this.#isUnfit = true;
      if (reason instanceof TooLong) this.#rest = longestRest;
      // What else went wrong is the answer of whoever comes next.
      return null;
    }
  }

  async #answer(context: Context, given: Values): Promise<PlannedAnswer> {
    const { coerced: variables } = getVariableValues(this.#schema, this.#operation.variableDefinitions ?? [], given, {
      maxErrors: 1,
    });
    if (!variables) throw new Declined();
    const run = new Run(json, context, variables, this.#arguments.read(variables));
    const fields = this.#fieldsFor(variables);
    const values: unknown[] = [];
    for (const { read } of fields) {
      if (turns.isDue) await turns.next(context);
      run.begin();
      const value = read(run, root);
      values.push(value instanceof Promise ? await value : value);
    }
    run.begin();
    json.clear();
    json.add(front);
    writeFields(
      run,
      fields.map((field, place) => ({ ...field, read: () => values[place] })),
      root,
    );
    json.add(end);
    const cost = run.values / valuesOfObject + Math.floor(unitsRead(context) / unitsOfObject);
    if (cost > bounds.cost || run.characters > bounds.characters) throw new Declined();
    return { body: json.take(), cost };
  }

  #fieldsFor(variables: Values): readonly PlannedField[] {
    const key = this.#conditions.map((name) => String(variables[name])).join();
    const known = this.#variants.get(key);
    if (known) return known;
    const { operation, fragments } = { operation: this.#operation, fragments: fragmentsOf(this.#document) };
    const checked = { schema: this.#schema, operation, fragments, variables };
    const fields = new Selections(checked, this.#arguments, this.#budget).root();
    if (this.#variants.size >= mostVariants) this.#variants.clear();
    this.#variants.set(key, fields);
    return fields;
  }
}

const root = {};

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
