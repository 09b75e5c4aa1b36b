import { Kind, parse, print, visit } from 'graphql';
import { didYouMean } from '../../chart/did-you-mean';
import { quote } from '../../chart/quote';
import { bounds } from '../limits/bounds';
import type { PersistedOperation } from './persisted-operation';

/** The operations that a service knows by their ids, and whether it answers any others. */
export class PersistedOperations {
  readonly #bodies: ReadonlyMap<string, string>;
  readonly #names: readonly string[];
  readonly #sayings: ReadonlySet<string>;

  /** @param answersOthers than these, when they are sent as text */
  constructor(
    operations: readonly PersistedOperation[],
    readonly answersOthers: boolean,
  ) {
    this.#bodies = new Map(operations.map(({ id, body }) => [id, body]));
    this.#names = operations.map(({ name }) => name);
    this.#sayings = new Set(answersOthers ? [] : operations.map(({ body }) => saying(body)));
  }

  /** The text of the operation with this id. */
  body(id: string): string | undefined {
    return this.#bodies.get(id);
  }

  /** Why a text is not answered; null for one that is. */
  refusal(text: string): string | null {
    if (this.answersOthers) return null;
    const said = sayingOrNull(text);
    if (said !== null && this.#sayings.has(said)) return null;
    const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(said ?? '')?.[1];
    const only = 'Only persisted operations are answered here';
    if (name === undefined) return `${only}; expected the id or the text of one of them.`;
    return this.#names.includes(name)
      ? `${only}; expected the one called ${quote(name)} as it was registered: this text differs from it.`
      : `${only}, and none is called ${quote(name)}.${didYouMean(name, this.#names)}`;
  }
}

/**
 * The same for all texts that say the same in the same order of fields: without comments and layout, without the
 * `__typename` that clients with a cache add, and with the fragments in one order.
 */
function saying(text: string): string {
  const document = visit(parse(text, { maxTokens: bounds.tokens, noLocation: true }), {
    Field: ({ name, alias, directives = [] }) =>
      name.value === '__typename' && !alias && directives.length === 0 ? null : undefined,
  });
  const [operations, fragments] = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION].map((kind) =>
    document.definitions.filter((definition) => definition.kind === kind).map(print),
  );
  return [...(operations ?? []), ...(fragments ?? []).sort()].join('\n');
}

function sayingOrNull(text: string): string | null {
  try {
    return saying(text);
  } catch {
    return null;
  }
}
