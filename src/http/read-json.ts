import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { ownTurn } from '../graphql/take-turns';

type BodyFault = Pick<FastifyError, 'statusCode' | 'message'>;

/** Reads bodies of JSON in UTF-8 and no others: nothing is guessed, unpacked or silently mended. */
export function readJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const fault = contentFault(request.headers);
    if (fault) throw asError(fault);
    await ownTurn(request.raw);
    return jsonOf(textOf(body));
  });
}

function contentFault(headers: Readonly<Record<string, string | string[] | undefined>>): BodyFault | null {
  const encoding = headers['content-encoding'] ?? '';
  if (!/^(identity)?$/i.test(String(encoding))) {
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

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw asError({ statusCode: 400, message: 'The body is not text in UTF-8.' });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw asError({ statusCode: 400, message: 'The body is not JSON; expected an object with a `query`.' });
  }
}

function asError(fault: BodyFault): Error {
  return Object.assign(new Error(), fault);
}
