import { Kind, visit } from 'graphql';
import type { DocumentNode, GraphQLError, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { quote } from '../../chart/quote';
import { fragmentsOf } from '../fragments-of';
import { bounds } from './bounds';
import { overBound, readable } from './refusal';

/** What can be told of a selection without asking the chart. */
interface Shape {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
}

const nothing: Shape = { depth: 0, fields: 0, rootFields: 0 };

/**
 * Refuses an operation that is too deep, too wide or too bent, whatever the chart. What is asked of the schema itself
 * counts as one level.
 *
 * @returns null for one within the bounds
 */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode): GraphQLError | null {
  const known = judged.get(operation);
  if (known !== undefined) return known;
  const fault = shapeFault(document, operation);
  judged.set(operation, fault);
  return fault;
}

/** A document that is kept is judged once. */
const judged = new WeakMap<OperationDefinitionNode, GraphQLError | null>();

function shapeFault(document: DocumentNode, operation: OperationDefinitionNode): GraphQLError | null {
  const aliases = aliasesOf(document);
  const longest = aliases.find(({ length }) => length > bounds.aliasLength);
  if (longest !== undefined) {
    return overBound(
      `The alias ${quote(longest)} has ${readable(longest.length)} characters; expected at most ${readable(bounds.aliasLength)}.`,
    );
  }
  const shape = {
    ...shapeOf(operation.selectionSet, fragmentShapes(document)),
    aliases: aliases.length,
    directives: directivesOf(document),
  };
  const expected = [
    ['depth', 'levels of fields'],
    ['rootFields', 'fields at the top'],
    ['aliases', 'aliases'],
    ['directives', 'directives'],
    ['fields', 'fields'],
  ] as const;
  const faults = expected
    .filter(([name]) => shape[name] > bounds[name])
    .map(([name, what]) => `${readable(shape[name])} ${what}; expected at most ${readable(bounds[name])}`);
  if (faults.length === 0) return null;
  return overBound(`The operation has ${faults.join(', and ')}. The fields of a fragment count wherever it is spread.`);
}

/** The shape of a fragment by its name, each worked out once however often it is spread. */
function fragmentShapes(document: DocumentNode): (name: string) => Shape {
  const fragments = new Map(Object.entries(fragmentsOf(document)));
  const known = new Map<string, Shape>();
  const shapeOfFragment = (name: string): Shape => {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    const shape = fragment ? shapeOf(fragment.selectionSet, shapeOfFragment) : nothing;
    known.set(name, shape);
    return shape;
  };
  return shapeOfFragment;
}

function shapeOf({ selections }: SelectionSetNode, shapeOfFragment: (name: string) => Shape): Shape {
  return selections
    .map((selection): Shape => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return shapeOfFragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return shapeOf(selection.selectionSet, shapeOfFragment);
      const below = selection.selectionSet ? shapeOf(selection.selectionSet, shapeOfFragment) : nothing;
      const isOfSchema = selection.name.value.startsWith('__');
      return {
        depth: isOfSchema ? 1 : below.depth + 1,
        fields: below.fields + 1,
        rootFields: 1,
      };
    })
    .reduce(beside, nothing);
}

function beside(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    rootFields: one.rootFields + other.rootFields,
  };
}

function directivesOf(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Directive() {
      count += 1;
    },
  });
  return count;
}

function aliasesOf(document: DocumentNode): string[] {
  const aliases: string[] = [];
  visit(document, {
    Field({ alias }) {
      if (alias) aliases.push(alias.value);
    },
  });
  return aliases;
}
