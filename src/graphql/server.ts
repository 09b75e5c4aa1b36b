import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { answerStatus } from './answer-status';
import { checkOperation } from './check-operation';
import { followCourse } from './course';
import type { AskedContext } from './course';
import { documentStore } from './document-store';
import { errorCode } from './error-codes';
import { formatError } from './format-error';
import { knownOperationTypes } from './known-operation-types';
import { bounds } from './limits/bounds';
import type { Plans } from './plan/plans';

/** @param requestId of the request that met the fault, if it was one */
export type LogFault = (fault: unknown, requestId?: string) => void;
export type GraphQLServer = ApolloServer<AskedContext>;

/**
 * Apollo Server over the schema. Nothing of it depends on NODE_ENV: this is a public read-only API, so it can be
 * introspected everywhere, and shows its inside nowhere.
 *
 * @param plans learn from what is answered
 */
export function createGraphQLServer(schema: GraphQLSchema, logFault: LogFault, plans?: Plans): GraphQLServer {
  return new ApolloServer<AskedContext>({
    schema,
    formatError,
    documentStore: documentStore(),
    introspection: true,
    parseOptions: { maxTokens: bounds.tokens },
    validationRules: [knownOperationTypes],
    validationOptions: { maxErrors: 5 },
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      followCourse,
      checkOperation,
      answerStatus,
      ...(plans ? [plans.plugin] : []),
      logFaults(logFault),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** The client is told only that there was a fault; what it was is for whoever runs the service. */
function logFaults(logFault: LogFault): ApolloServerPlugin<AskedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const { extensions, originalError } of errors) {
            if (originalError && errorCode(extensions.code) === 'INTERNAL_SERVER_ERROR')
              logFault(originalError, requestId);
          }
          return Promise.resolve();
        },
      }),
  };
}
