import type { FastifyError, FastifyInstance } from 'fastify';

type BodyFault = Pick<FastifyError, 'statusCode' | 'message'>;

/** Reads bodies of JSON in UTF-8 and no others: nothing is guessed, unpacked or silently mended. */
export function readJson(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const fault = contentFault(request.headers) ?? null;
    const text = fault ? '' : textOf(body);
    if (fault || text === null) {
      done(Object.assign(new Error(), fault ?? { statusCode: 400, message: 'The body is not text in UTF-8.' }));
      return;
    }
    void parseJson(request, text, done);
  });
}

function contentFault(headers: Readonly<Record<string, string | string[] | undefined>>): BodyFault | null {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    return fault(`The body is encoded as ${quoted(encoding)}; expected none: send it as it is.`);
  }
  const charsets = String(headers['content-type']).matchAll(/;\s*charset\s*=\s*"?([^";]*)/gi);
  const other = Array.from(charsets, ([, charset = '']) => charset.trim()).find((one) => !/^utf-?8$/i.test(one));
  return other === undefined ? null : fault(`The charset is ${quoted(other)}; expected utf-8.`);
}

function fault(message: string): BodyFault {
  return { statusCode: 415, message };
}

function quoted(value: string | string[]): string {
  return JSON.stringify(String(value).slice(0, 50));
}

function textOf(body: string | Buffer): string | null {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
