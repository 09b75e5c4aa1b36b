import type { AddressInfo } from 'node:net';
import { standingOf } from '../../src/chart/standing';
import { errorCodes } from '../../src/graphql/error-codes';
import type { ErrorCode } from '../../src/graphql/error-codes';
import { createApp } from '../../src/http/app';
import { explorerFolder } from './app';
import { chartsOf, shippedFolder } from './charts';
import { exchange } from './raw-http';
import type { Answer } from './raw-http';
import { ask } from './requests';

/** A code: refused with it, or with any. Data: answered with just that. A number: that status, without a body. */
export type Outcome = ErrorCode | 'any' | { readonly data: unknown } | number;

export type Attack = readonly [what: string, bytes: Buffer, outcome: Outcome];

export interface Target {
  readonly port: () => number;
  /** What the service has logged since it was last asked. */
  readonly faults: () => unknown[];
}

export const charts = { data: { charts: [{ slug: 'ice' }, { slug: 'ice-record' }] } };

const longestRefusal = 4096;
const longestAnswer = 4_000_000;
const mostErrors = 20;
const longestMessage = 500;
/** What a stack trace or the path of a file looks like in JSON. */
const inside = /\\n\s+at |\bat \S+ \(\S+:\d+\)|\.[cm]?[jt]s:\d|node_modules|stacktrace|Internal server error/i;

/** The service with the shipped charts, for the tests of a file. */
export function serviceUnderAttack(): Target {
  const faults: unknown[] = [];
  const current = chartsOf(shippedFolder);
  let app: Awaited<ReturnType<typeof createApp>>;
  beforeAll(async () => {
    app = await createApp({
      standing: () => standingOf(current),
      logFault: (fault) => faults.push(fault),
      release: '1.0.0',
      explorerFolder,
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());
  return { port: () => (app.server.address() as AddressInfo).port, faults: () => faults.splice(0) };
}

/** A test for each attack. */
export function withstands(target: Target, attacks: readonly Attack[]): void {
  it.each(attacks.map(([what, bytes, outcome]) => [what, told(outcome), bytes, outcome] as const))(
    '%s %s',
    (_what, _told, bytes, outcome) => expectOutcome(target, bytes, outcome),
  );
}

function told(outcome: Outcome): string {
  if (typeof outcome === 'number') return `is answered with ${String(outcome)}`;
  if (outcome === 'any') return 'is refused';
  return typeof outcome === 'string' ? `is refused as ${outcome}` : 'is answered';
}

/** The one judge of all attacks: the answer is the right one, nothing of it is wrong, and the service goes on. */
export async function expectOutcome(target: Target, bytes: Buffer, outcome: Outcome): Promise<void> {
  const [answer] = await exchange(target.port(), bytes);
  const [afterwards] = await exchange(target.port(), ask('{ charts { slug } }'));
  expect({
    found: answer && found(answer),
    complaints: answer ? complaints(answer) : ['no answer'],
    afterwards: afterwards && found(afterwards),
    logged: target.faults(),
  }).toEqual({
    found: outcome === 'any' ? (expect.stringMatching(/^[A-Z_]+$/) as string) : outcome,
    complaints: [],
    afterwards: charts,
    logged: [],
  });
}

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function parsed(body: string): Told | null {
  try {
    return JSON.parse(body) as Told | null;
  } catch {
    return null;
  }
}

/** The outcome that an answer is; its text when it is none. */
function found({ status, body }: Answer): unknown {
  if (body === '') return status;
  const told = parsed(body);
  return told?.errors ? told.errors[0]?.extensions?.code : (told ?? body);
}

/** What no answer may be, whatever was asked. */
function complaints({ status, headers, body }: Answer): string[] {
  const { data, errors = [] } = parsed(body) ?? {};
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
  const allowed = statusesOf(codes[0], headers.get('content-type') ?? '');
  return [
    ...(codes.length > 0 && !allowed(status) ? [`status ${String(status)} for ${String(codes[0])}`] : []),
    ...(codes.length === 0 && status !== 204 && status >= 300 && body !== '' ? [`status ${String(status)}`] : []),
    ...(status >= 500 ? [`status ${String(status)}`] : []),
    ...codes.filter((code) => !(code in errorCodes)).map((code) => `code ${code}`),
    ...errors.filter(({ message }) => message.length > longestMessage).map(({ message }) => `long: ${message}`),
    ...(errors.length > 0 && data == null && body.length > longestRefusal ? [`${String(body.length)} bytes`] : []),
    ...(body.length > longestAnswer ? [`${String(body.length)} bytes`] : []),
    ...(errors.length > mostErrors ? [`${String(errors.length)} errors`] : []),
    ...(inside.test(body) ? [`shows its inside: ${body}`] : []),
  ];
}

const ofHttp = new Map([
  ['METHOD_NOT_ALLOWED', 405],
  ['PAYLOAD_TOO_LARGE', 413],
  ['UNSUPPORTED_MEDIA_TYPE', 415],
]);

/** The statuses that go with a code: what GraphQL refuses is 200 in application/json, as GraphQL over HTTP has it. */
function statusesOf(code: string | undefined, contentType: string): (status: number) => boolean {
  const own = ofHttp.get(code ?? '');
  if (own !== undefined) return (status) => status === own;
  if (code === 'BAD_REQUEST') return (status) => status >= 400 && status < 500;
  return (status) => status === (contentType.startsWith('application/graphql-response+json') ? 400 : 200);
}
