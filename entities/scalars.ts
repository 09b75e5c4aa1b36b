import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import type { ValueNode } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

const longestShown = 60;

export const DateScalar = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day of the calendar, YYYY-MM-DD, without a time or a time zone: "2003-03-01".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parseValue: (value) => day(value, JSON.stringify(value)),
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null, print(node), node),
});

function day(value: unknown, written: string, node?: ValueNode): string {
  try {
    return GraphQLLocalDate.parseValue(value);
  } catch {
    const shown = written.length > longestShown ? `${written.slice(0, longestShown)}…` : written;
    throw new GraphQLError(`${shown} is not a Date; expected a day of the calendar, such as "2003-03-01".`, {
      nodes: node,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
}

export const UrlScalar = new GraphQLScalarType({
  name: 'URL',
  description: 'An absolute web address, as the chart writes it.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: String,
});
