import { GraphQLError } from 'graphql';
import { errorCode, errorCodes } from '../../src/graphql/error-codes';
import { formatError } from '../../src/graphql/format-error';
import { chartsOf, shippedFolder } from '../support/charts';
import { ask, refusalOf } from '../support/run-query';

const charts = chartsOf(shippedFolder);

describe('errors', () => {
  it.each([
    [
      '{ agency { nam } }',
      'GRAPHQL_VALIDATION_FAILED: Cannot query field "nam" on type "Agency". Did you mean "name", "at", or "names"?',
    ],
    ['{ agency { name ', 'GRAPHQL_PARSE_FAILED: Syntax Error: Expected Name, found <EOF>.'],
    [
      '{ branch { name } }',
      'GRAPHQL_VALIDATION_FAILED: Field "branch" argument "slug" of type "String!" is required, but it was not provided.',
    ],
    ['{ branch(slug: 7) { name } }', 'BAD_USER_INPUT: String cannot represent a non string value: 7'],
    [
      'query A { charts { slug } } query B { charts { slug } }',
      'BAD_REQUEST: Must provide operation name if query contains multiple operations.',
    ],
  ])('%s', async (query, refusal) => {
    expect(await refusalOf(charts, query)).toEqual([refusal]);
  });

  it('refuses a text of 201 characters as a key, and shows only its beginning', async () => {
    const slug = 'x'.repeat(201);
    expect(await refusalOf(charts, 'query ($slug: String!) { law(slug: $slug) { title } }', { slug })).toEqual([
      `BAD_USER_INPUT: slug is "${'x'.repeat(60)}…"; expected a text of at most 200 characters.`,
    ]);
  });

  it('refuses a condition that is null where it has a default', async () => {
    const query = 'query ($if: Boolean = false) { agency { ... on OrgUnit { name @skip(if: $if) } } }';
    expect(await refusalOf(charts, query, { if: null })).toEqual([
      'BAD_USER_INPUT: Argument "if" of non-null type "Boolean!" must not be null.',
    ]);
    expect(await refusalOf(charts, query)).toEqual([]);
  });

  it('points at the field in the document', async () => {
    const { errors } = await ask(charts, '{ charts { slug }\n  units(first: 0) { totalCount } }');
    expect(errors).toEqual([
      {
        message: 'first is "0"; expected a whole number from 1 to 1000.',
        locations: [{ line: 2, column: 3 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('show nothing of a fault of the service', () => {
    const fault = new GraphQLError('secret', {
      originalError: new Error('secret'),
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['secret'] },
    });
    expect(formatError(fault.toJSON(), fault)).toEqual({
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  it('bear no code but those of the closed set', () => {
    expect(Object.keys(errorCodes).map(errorCode)).toEqual(Object.keys(errorCodes));
    expect([errorCode('OPERATION_RESOLUTION_FAILURE'), errorCode('toString'), errorCode(undefined)]).toEqual([
      'BAD_REQUEST',
      'INTERNAL_SERVER_ERROR',
      'INTERNAL_SERVER_ERROR',
    ]);
  });
});
