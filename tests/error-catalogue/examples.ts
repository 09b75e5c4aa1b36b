import { standingOf } from '../../src/chart/standing';
import type { ErrorCode } from '../../src/graphql/error-codes';
import type { AppOptions } from '../../src/http/app';
import { chartsOf, shippedFolder } from '../support/charts';
import type { RunningApp } from '../support/app';
import { manifest } from '../support/manifest';

/** A way to get an error, and what to do about it. */
export interface ErrorExample {
  /** Whether the same request may do better another time. */
  readonly again: 'no' | 'yes';
  /** What a client should do. */
  readonly advice: string;
  /** What gets it, as it is shown; curl comes last. */
  readonly command: string;
  /** What else it takes, as it is shown, where the command alone does not get it. */
  readonly when?: string;
  /** How the service is made for it, and what befalls the service before, where the command alone does not get it. */
  readonly serving?: Partial<AppOptions>;
  readonly before?: (app: RunningApp) => unknown;
}

const address = 'http://localhost:4000/graphql';
const json = `-H 'content-type: application/json'`;
const post = (query: string): string => `curl -s ${address} ${json} -d '${JSON.stringify({ query })}'`;

const charts = chartsOf(shippedFolder);
const broken = new Proxy(charts, {
  get: (whole, key): unknown => {
    if (key === 'all') throw new Error('A fault.');
    return Reflect.get(whole, key, whole);
  },
});

/** One for each code. */
export const examples: Readonly<Record<ErrorCode, ErrorExample>> = {
  BAD_USER_INPUT: {
    again: 'no',
    advice:
      'Mend the value: the sentence quotes it and says what was expected. A cursor that is refused belongs to another list, or its row is gone: begin that list again.',
    command: post('{ units(first: 0) { totalCount } }'),
  },
  AMBIGUOUS_REFERENCE: {
    again: 'no',
    advice: 'Choose among the candidates, or let the reader choose, and ask again by slug.',
    command: post('{ unit(by: { acronym: "OIA" }, chart: "ice-record") { name } }'),
  },
  GRAPHQL_PARSE_FAILED: {
    again: 'no',
    advice: 'Mend the document; `locations` says where. Mostly a bracket is missing, or a quotation mark.',
    command: post('{ agency { name }'),
  },
  GRAPHQL_VALIDATION_FAILED: {
    again: 'no',
    advice:
      'Mend the document. A client that is generated from the schema, or an editor that knows it, finds this before anything is sent.',
    command: post('{ agency { nam } }'),
  },
  PERSISTED_QUERY_NOT_FOUND: {
    again: 'no',
    advice:
      'Send the text of the operation; clients for persisted queries do so by themselves, and look for this with the status 200. Another release of the client or of the service may have another [manifest](../operations/generated/persisted-operations.json).',
    command: `curl -s ${address} ${json} -d '{"documentId":"unknown"}'`,
  },
  OPERATION_NOT_PERSISTED: {
    again: 'no',
    advice:
      'Ask one of the operations of the manifest, by its id or by its text, or have this one added: whoever runs the service says which are answered.',
    command: post('query WhoSaysSoo { agency { name } }'),
    when: 'a service started with `--only-operations shipped`',
    serving: { persisted: manifest, onlyPersisted: true },
  },
  COST_LIMIT_EXCEEDED: {
    again: 'no',
    advice:
      'Ask for fewer objects at `extensions.selection`, or page by page. Where no cost is told, the sentence names the other bound that was passed: see [SECURITY.md](../SECURITY.md#the-bounds).',
    command: post(
      '{ units(chart: "ice-record", first: 1000) { nodes { ancestors { descendants(first: 1000) { nodes { name responsibilities { title } } } } } } }',
    ),
  },
  RATE_LIMITED: {
    again: 'yes',
    advice: 'Wait as many seconds as `Retry-After` says, with all requests of the client.',
    command: post('{ agency { name } }'),
    when: 'the second request within a minute to a service started with `--rate-limit 1`',
    serving: { requestsPerMinute: 1 },
    before: (app) => app.ask('{ agency { name } }'),
  },
  OVERLOADED: {
    again: 'yes',
    advice:
      'Wait as many seconds as `Retry-After` says, and twice as long each time it comes again. Nothing of the request was worked on.',
    command: post('{ agency { name } }'),
    when: 'more requests at once than are worked on and may wait',
    serving: { bounds: { running: 0, waiting: 0 } },
  },
  NOT_READY: {
    again: 'yes',
    advice:
      'Send requests to another instance; this is how a load balancer learns of it. Whatever was sent here before is still answered.',
    command: 'curl -s http://localhost:4000/readyz',
    when: 'a service that has been told to stop',
    // Long enough for two requests on a busy machine.
    serving: { bounds: { closing: 3000 } },
    before: (app) => {
      void app.close();
    },
  },
  BAD_REQUEST: {
    again: 'no',
    advice:
      'Mend what sends the request: it has no `query`, is a batch, is no JSON, or names no operation of several. The status 404 says that nothing is at the address, 408 that the request came too slowly, 431 that its headers or its link are too long.',
    command: `curl -s ${address} ${json} -d '{"qurey":"{ agency { name } }"}'`,
  },
  METHOD_NOT_ALLOWED: {
    again: 'no',
    advice: 'Send GET or POST, as the header `Allow` says.',
    command: `curl -s -X DELETE ${address}`,
  },
  PAYLOAD_TOO_LARGE: {
    again: 'no',
    advice: 'Send a shorter document, or less in its variables: many ids in several requests, for example.',
    command: `head -c 300000 /dev/zero | tr '\\0' ' ' | curl -s ${address} ${json} --data-binary @-`,
  },
  UNSUPPORTED_MEDIA_TYPE: {
    again: 'no',
    advice: 'Send `content-type: application/json`, in UTF-8 and not packed.',
    command: `curl -s ${address} -d '{"query":"{ agency { name } }"}'`,
  },
  INTERNAL_SERVER_ERROR: {
    again: 'yes',
    advice:
      'Ask once more; if it comes again, tell whoever runs the service the `x-request-id` of the answer: their log has the fault.',
    command: post('{ charts { slug } }'),
    when: 'a service with a fault made for this page',
    serving: { standing: () => standingOf(broken), logFault: () => undefined },
  },
};
