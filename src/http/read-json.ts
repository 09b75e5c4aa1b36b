import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';

type BodyFault = Pick<FastifyError, 'statusCode' | 'message'>;

/**
 * Takes bodies of JSON and no others, as they come; they are read when it is their turn.
 *
 * @param bodyOf gives the body of a request where that has come before the request was handed on
 */
export function takeJson(app: FastifyInstance, bodyOf: (raw: IncomingMessage) => Buffer | undefined): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    if (bodyOf(raw)) {
      done();
      return;
    }
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = raw.headers;
    // Nothing would come any more, and the client would wait for ever.
    const wasRead = raw.readableEnded && (length !== '0' || encoding !== undefined);
    done(wasRead ? new Error('The body of a request was read before the request was handed on.') : undefined);
  });
  app.addHook('preParsing', ({ raw }, _reply, payload, done) => {
    const body = bodyOf(raw);
    done(null, body ? Readable.from([body]) : payload);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
}

/**
 * The body of a request, undefined when it has none. It is JSON in UTF-8: nothing is guessed, unpacked or silently
 * mended.
 *
 * @param expected what it should hold, for whoever sends something else
 */
export function readJson({ headers, body }: FastifyRequest, expected: string): unknown {
  if (!Buffer.isBuffer(body)) return undefined;
  const fault = contentFault(headers);
  if (fault) throw asError(fault);
  return jsonOf(textOf(body), expected);
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

function jsonOf(text: string, expected: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw asError({ statusCode: 400, message: `The body is not JSON; expected ${expected}.` });
  }
}

function asError(fault: BodyFault): Error {
  return Object.assign(new Error(), fault);
}
