// A plugin of the code generator: the operations as a manifest of persisted operations, in the form of Apollo's tools.
import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** As clients that keep a normalised cache send it, so that they come to the same id. */
function withTypenames(document) {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const has = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
      );
      return has ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}

function operationOf({ document }) {
  const { name, operation: type } = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const body = print(withTypenames(document));
  return { id: createHash('sha256').update(body).digest('hex'), name: name.value, type, body };
}

export const plugin = (_schema, documents) => {
  const operations = documents.map(operationOf).sort((one, other) => (one.name < other.name ? -1 : 1));
  return JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2);
};
