import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { didYouMean } from '../../chart/did-you-mean';
import { quote } from '../../chart/quote';
import { bounds } from '../limits/bounds';
import { answerable, UnfitOperations } from './answerable';
import type { PersistedOperation } from './persisted-operation';

/** The operations that a service knows by their ids, and whether it answers any others. */
export class PersistedOperations {
  readonly #bodies = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #names: ReadonlySet<string>;
  /** Null where others are answered too. */
  readonly #sayings: ReadonlySet<string> | null;

  /**
   * @param only the schema, where nothing but these operations is answered
   * @throws UnfitOperations when one id stands for two operations, or when one of them alone to be answered cannot be
   */
  constructor(operations: readonly PersistedOperation[], only: GraphQLSchema | null) {
    for (const { id, name, body } of operations) {
      const before = this.#bodies.get(bare(id));
      if (before !== undefined && before !== body)
        throw new UnfitOperations(
          `${name}: ${quote(id)} is the id of another operation, too; expected one of its own.`,
        );
      this.#bodies.set(bare(id), body);
      this.#ids.set(body, bare(id));
    }
    this.#names = new Set(operations.map(({ name }) => name));
    this.#sayings = only && new Set(answerable(operations, only).map(saying));
  }

  /** The text of the operation with this id. */
  body(id: string): string | undefined {
    return this.#bodies.get(bare(id));
  }

  /** The id of the operation with exactly this text. */
  id(text: string): string | undefined {
    return this.#ids.get(text);
  }

  /** Whether one of them is called so. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Why a text is not answered; null for one that is. */
  refusal(text: string): string | null {
    if (!this.#sayings) return null;
    const document = read(text);
    if (document && this.#sayings.has(saying(document))) return null;
    const only = 'Only persisted operations are answered here';
    const name = document && nameOf(document);
    if (name == null) return `${only}; expected the id or the text of one of them.`;
    return this.#names.has(name)
      ? `${only}; expected the one called ${quote(name)} as it was registered: this text differs from it.`
      : `${only}, and none is called ${quote(name)}.${didYouMean(name, [...this.#names])}`;
  }
}

/** The kind of sum, which some write before an id, is not a part of it. */
const bare = (id: string): string => id.replace(/^sha256:/, '');

function read(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: bounds.tokens, noLocation: true });
  } catch {
    return null;
  }
}

function nameOf({ definitions }: DocumentNode): string | undefined {
  const [operation] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value;
}

/**
 * The same for all documents that say the same in the same order of fields: without comments and layout, without the
 * `__typename` that clients with a cache add, and with the fragments in one order.
 */
function saying(document: DocumentNode): string {
  const { definitions } = visit(document, {
    Field: ({ name, alias, directives = [] }) =>
      name.value === '__typename' && !alias && directives.length === 0 ? null : undefined,
  });
  const [operations, fragments] = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION].map((kind) =>
    definitions.filter((definition) => definition.kind === kind).map(print),
  );
  return [...(operations ?? []), ...(fragments ?? []).sort()].join('\n');
}
