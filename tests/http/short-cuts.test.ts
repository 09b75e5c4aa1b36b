import { setTimeout as pause } from 'node:timers/promises';
import { OrgUnitTree } from '../../resolvers/org-unit-tree';
import { Plan } from '../../src/graphql/plan/plan';
import { exchange } from '../support/raw-http';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';

const query = '{ agency { slug } }';

/** Bytes of a request; the length of its body is told. */
function requestOf(method: string, address: string, headers: readonly string[], body = ''): Buffer {
  const length = body === '' ? [] : [`content-length: ${String(Buffer.byteLength(body))}`];
  return Buffer.from([`${method} ${address} HTTP/1.1`, 'host: x', ...headers, ...length, '', body].join('\r\n'));
}

const json = 'content-type: application/json';

function asked(body: object): Buffer {
  return requestOf('POST', '/graphql', [json], JSON.stringify(body));
}

/** Asks until the operation is known. */
async function learn(app: RunningApp, request: Buffer): Promise<void> {
  await exchange(app.port, request);
  await exchange(app.port, request);
}

const address = `/graphql?query=${encodeURIComponent(query)}`;

describe('What is answered a short way', () => {
  let short: RunningApp;
  let whole: RunningApp;

  beforeAll(async () => {
    [short, whole] = await Promise.all([runApp(), runApp({ shortCuts: false })]);
  });

  afterAll(() => Promise.all([short.close(), whole.close()]));

  it.each([
    ['a POST without a body, whose address asks', asked({ query }), requestOf('POST', address, [])],
    ['a POST whose body is empty', asked({ query }), requestOf('POST', address, ['content-length: 0'])],
    [
      "a link of somebody else that brings the reader's cookie and an empty sign",
      asked({ query }),
      requestOf('GET', address, ['cookie: a=b', 'apollo-require-preflight:']),
    ],
    [
      'a name that makes another text of its own',
      asked({ query: 'query\n{ agency { slug } }' }),
      asked({ query, operationName: 'query' }),
    ],
    [
      'a name with a line of the text in it',
      asked({ query: '#\nquery A { agency { slug } }', operationName: 'A' }),
      asked({ query: 'query A { agency { slug } }', operationName: 'A\n#' }),
    ],
  ])('is never %s', async (_what, known, other) => {
    for (const app of [short, whole]) {
      await learn(app, known);
    }
    const [[ofShort], [ofWhole]] = await Promise.all([exchange(short.port, other), exchange(whole.port, other)]);
    expect(ofWhole?.status).toBe(400);
    expect({ status: ofShort?.status, body: ofShort?.body }).toEqual({ status: 400, body: ofWhole?.body });
  });

  it('does not end the process when what a field below the top waits for comes to nothing', async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', note);
    const app = await runApp({ logFault: () => undefined });
    const at = jest.spyOn(OrgUnitTree.prototype, 'at');
    const withDate = (date: string | null): Buffer =>
      asked({ query: 'query ($date: Date) { agency { at(date: $date) { slug } } }', variables: { date } });
    await exchange(app.port, withDate(null));
    at.mockRejectedValue(new Error('The unit cannot be read.'));
    const answers = await exchange(app.port, withDate('2020-01-01'));
    await pause(0);
    at.mockRestore();
    await app.close();
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
    expect(answers).toHaveLength(1);
  });

  it('is answered when the service closes meanwhile, however long that takes', async () => {
    const app = await runApp();
    await learn(app, asked({ query }));
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const answer = jest.spyOn(Plan.prototype, 'answer').mockImplementation(async () => {
      begin();
      await pause(1000);
      return null;
    });
    const answers = exchange(app.port, asked({ query, variables: { any: 1 } }));
    await begun;
    await app.close();
    answer.mockRestore();
    expect((await answers).map(({ status }) => status)).toEqual([200]);
  });
});
