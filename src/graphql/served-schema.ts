import type { GraphQLSchema } from 'graphql';
import type { Charts } from '../chart/charts';
import { listSizes } from './limits/list-sizes';
import { printWithCosts } from './limits/print-costs';
import { printReadableSchema } from './print-schema';

/** Gives the schema as text, with what each field costs and how long the lists of these charts are. */
export function servedSchema(schema: GraphQLSchema): (charts: Charts) => Promise<string> {
  const printed = printReadableSchema(schema);
  const known = new WeakMap<Charts, Promise<string>>();
  return (charts) => {
    const text =
      known.get(charts) ?? listSizes(schema, { charts }).then((sizes) => printWithCosts(schema, printed, sizes));
    known.set(charts, text);
    // What failed is tried again.
    text.catch(() => known.delete(charts));
    return text;
  };
}
