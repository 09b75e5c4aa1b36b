import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AskedContext } from '../course';
import { bytesOfDocument } from '../document-store';
import { FragmentBudget } from './fragments';
import { Plan } from './plan';

/** Bytes, as far as they can be told. */
const mostBytes = 32 * 1024 * 1024;
const mostBytesOfOne = 1024 * 1024;
/** What a plan holds beside its document, as a part of that. */
const bytesOfPlan = 2;

/** An operation that was answered, and the plan for it once it is asked again: most texts never are. */
interface Learned {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  plan?: Plan;
}

/** Plans for the operations that were answered without an error, those asked last. */
export class Plans {
  readonly #schema: GraphQLSchema;
  readonly #budget = new FragmentBudget();
  readonly #learned = new LRUCache<string, Learned>({
    maxSize: mostBytes,
    maxEntrySize: mostBytesOfOne,
    sizeCalculation: ({ document }) => (1 + bytesOfPlan) * bytesOfDocument(document),
  });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** How many operations are known. */
  get count(): number {
    return this.#learned.size;
  }

  /** @param name of the operation that is meant, where the text has several */
  find(text: string, name: string | undefined): Plan | undefined {
    const learned = this.#learned.get(keyOf(text, name));
    if (!learned) return undefined;
    learned.plan ??= new Plan(this.#schema, learned.document, learned.operation, this.#budget);
    return learned.plan;
  }

  /** Learns from what clients ask and Apollo Server answers. */
  get plugin(): ApolloServerPlugin<AskedContext> {
    return {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: ({ request, source, document, operation, errors }) => {
            if (request.http && document && operation && !errors) {
              const key = keyOf(source, request.operationName);
              if (!this.#learned.has(key)) this.#learned.set(key, { document, operation });
            }
            return Promise.resolve();
          },
        }),
    };
  }
}

/** With the length of the name, which is whatever a client has sent: no other name and text together are the same. */
function keyOf(text: string, name: string | undefined): string {
  return name === undefined ? `\n${text}` : `${String(name.length)}\n${name}${text}`;
}
