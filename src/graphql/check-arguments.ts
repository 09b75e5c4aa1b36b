import { validateSync } from 'class-validator';
import { getArgumentValues, GraphQLError, separateOperations, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  GraphQLDirective,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { argumentFaults } from './argument-faults';
import { resolverMethods } from './resolver-methods';
import { areSound } from './sound-values';

type Values = Readonly<Record<string, unknown>>;
type ArgumentsClass = new () => object;

/**
 * Checks the arguments of every field and directive of an operation, variables filled in, before anything of it is
 * executed: TypeGraphQL itself checks them only when it comes to the field, and answers the rest of the request meanwhile.
 *
 * @param variables as graphql-js has coerced them
 * @returns null when all are right, else one error that names every fault
 */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): GraphQLError | null {
  const faults = questionsOf(schema, document, operation).flatMap((question) =>
    faultsOf(question, variables).map((sentence) => ({ node: question.node, sentence })),
  );
  if (faults.length === 0) return null;
  return new GraphQLError([...new Set(faults.map(({ sentence }) => sentence))].join(' '), {
    nodes: faults.map(({ node }) => node),
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** What takes arguments, where it stands, and the classes that its arguments are read into. */
export interface Question {
  readonly field: GraphQLField<unknown, unknown> | GraphQLDirective;
  readonly node: FieldNode | DirectiveNode;
  readonly classes: readonly ArgumentsClass[];
}

const questions = new WeakMap<OperationDefinitionNode, readonly Question[]>();

/**
 * The fields and directives of an operation that take arguments, its fragments included; found once for a document that
 * is kept.
 */
export function questionsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Question[] {
  const known = questions.get(operation);
  if (known) return known;
  const found: Question[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    separateOperations(document)[operation.name?.value ?? ''] ?? document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const field = typeInfo.getFieldDef();
        if (field && field.args.length > 0) found.push({ field, node, classes: argumentsClasses(schema, field) });
      },
      Directive(node) {
        const field = typeInfo.getDirective();
        if (field) found.push({ field, node, classes: [] });
      },
    }),
  );
  questions.set(operation, found);
  return found;
}

function faultsOf({ field, node, classes }: Question, variables: Values): string[] {
  let values: Values;
  try {
    values = getArgumentValues(field, node, variables);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return classes.flatMap((Class) =>
    areSound(Class, values)
      ? []
      : argumentFaults(
          validateSync(instanceOf(Class, values), { skipMissingProperties: true, forbidUnknownValues: false }),
        ),
  );
}

/** The values as an instance that class-validator can check, inputs inside it included. */
function instanceOf(Class: ArgumentsClass, values: Values): object {
  const { argumentTypes, inputTypes } = getMetadataStorage();
  const described = [...argumentTypes, ...inputTypes];
  const instance = Object.assign(new Class(), values);
  const fields = described.find(({ target }) => target === Class)?.fields ?? [];
  for (const { name, getType } of fields) {
    const input = inputTypes.find(({ target }) => target === getType());
    const value = values[name];
    if (input && typeof value === 'object' && value !== null) {
      Reflect.set(instance, name, instanceOf(input.target as ArgumentsClass, value as Values));
    }
  }
  return instance;
}

/** The classes that TypeGraphQL reads the arguments of a field into; those of pages and views first, which stand last. */
function argumentsClasses(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): ArgumentsClass[] {
  const { params = [] } = resolverMethods(schema).get(field) ?? {};
  return params.flatMap((param) => (param.kind === 'args' ? [param.getType() as ArgumentsClass] : [])).reverse();
}
