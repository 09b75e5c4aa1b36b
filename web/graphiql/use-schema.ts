import { buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';

/**
 * The schema as the service gives it as a file: shorter than the introspection, and there where only persisted
 * operations are answered. Null until it has come; undefined when it does not, and GraphiQL is to introspect.
 */
export function useSchema(): GraphQLSchema | null | undefined {
  const [schema, setSchema] = useState<GraphQLSchema | null | undefined>(null);
  useEffect(() => {
    readSchema().then(setSchema, () => {
      setSchema(undefined);
    });
  }, []);
  return schema;
}

async function readSchema(): Promise<GraphQLSchema> {
  const response = await fetch('../schema.graphql');
  if (!response.ok) throw new Error(response.statusText);
  return buildSchema(await response.text(), { assumeValidSDL: true });
}
