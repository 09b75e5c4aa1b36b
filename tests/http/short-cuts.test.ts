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
      await exchange(app.port, known);
      await exchange(app.port, known);
    }
    const [[ofShort], [ofWhole]] = await Promise.all([exchange(short.port, other), exchange(whole.port, other)]);
    expect(ofWhole?.status).toBe(400);
    expect({ status: ofShort?.status, body: ofShort?.body }).toEqual({ status: 400, body: ofWhole?.body });
  });
});
