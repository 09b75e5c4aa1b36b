import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../resolvers/context';
import { errorCode } from './error-codes';

/**
 * A request that is well-formed but cannot be answered is 400 for clients that know the media type of GraphQL
 * responses, and 200 for all others, which take other statuses for faults on the way.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export const answerStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response: { http }, errors = [] }) {
        const knows = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
        const isMalformed = errors.some(({ extensions: { code } }) => errorCode(code) === 'BAD_REQUEST');
        if (http.status === 400 && !knows && !isMalformed) http.status = 200;
        return Promise.resolve();
      },
    }),
};
