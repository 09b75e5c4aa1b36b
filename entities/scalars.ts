import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day of the calendar, YYYY-MM-DD, without a time or a time zone: "2003-03-01".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
});

export const UrlScalar = new GraphQLScalarType({
  name: 'URL',
  description: 'An absolute web address, as the chart writes it.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: String,
});
