import { CombinedGraphQLErrors } from '@apollo/client';
import type { AppOptions } from '../../src/http/app';
import { apolloClient, documentOf } from '../support/apollo';
import { runApp } from '../support/app';

/** What Apollo Client says of a question that the service refuses before it looks at it. */
async function refusalOf(options: Partial<AppOptions>, before = 0): Promise<unknown> {
  const app = await runApp(options);
  try {
    for (let turn = 0; turn < before; turn += 1) await app.ask('{ charts { slug } }');
    const asked = apolloClient(app.origin).query({ query: documentOf('Charts') });
    return await asked.catch((error: unknown) => error);
  } finally {
    await app.close();
  }
}

describe('Apollo Client', () => {
  it.each<[string, Partial<AppOptions>, number]>([
    ['OVERLOADED', { bounds: { running: 0, waiting: 0 } }, 0],
    ['RATE_LIMITED', { requestsPerMinute: 1 }, 1],
    ['PAYLOAD_TOO_LARGE', { bounds: { bytes: 10 } }, 0],
  ])('is told the code of a refusal that comes before GraphQL: %s', async (code, options, before) => {
    const refusal = await refusalOf(options, before);
    expect(refusal).toBeInstanceOf(CombinedGraphQLErrors);
    expect((refusal as CombinedGraphQLErrors).errors[0]?.extensions).toEqual({ code });
  });
});
