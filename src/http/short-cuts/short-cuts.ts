import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Charts } from '../../chart/charts';
import type { Standing } from '../../chart/standing';
import { newCourse } from '../../graphql/course';
import type { Course } from '../../graphql/course';
import type { LogFault } from '../../graphql/server';
import type { PersistedOperations } from '../../graphql/persisted/persisted-operations';
import type { Plans } from '../../graphql/plan/plans';
import { ownTurn } from '../../graphql/take-turns';
import { traceOperation } from '../../observe/trace-operation';
import type { Closing } from '../closing';
import type { Asked } from '../asked-in-words';
import { codingFor, pack } from '../content-coding';
import { withoutBase } from '../public-url';
import { requestId, requestIdHeader } from '../record-requests';
import type { AskedOperation, RecordRequest } from '../record-requests';
import type { AwaitTaking } from '../slow-readers';
import { wantedLanguages } from '../wanted-languages';
import { isPlain, plainly, plainOperation } from './asked-plainly';
import type { PlainOperation } from './asked-plainly';
import { KeptAnswers } from './kept-answers';
import type { KeptAnswer } from './kept-answers';
import { headersOf, KnownHeaders } from './known-headers';
import { readBody } from './read-body';

const route = '/graphql';
const mostMediaTypes = 100;
/** So many are answered by plans at the same time, such as those that wait for a search; the others wait in the app. */
const mostPlanned = 64;

/** What holds for every request, whoever answers it. */
export interface Rules {
  readonly standing: () => Standing;
  readonly persisted: PersistedOperations;
  readonly plans: Plans;
  readonly closing: Closing;
  readonly awaitTaking: AwaitTaking;
  readonly record: RecordRequest | undefined;
  readonly logFault: LogFault;
  /** Of a body. */
  readonly mostBytes: number;
  /** The path that all addresses begin with. */
  readonly base: string;
  /** Whether what bounds the requests of a client is to see them all: then none goes around the app. */
  readonly areCounted: boolean;
}

/** As Apollo Server gives one. */
export interface PlannedAnswer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  readonly body: Buffer;
}

/** A request whose body has come, of which answers are kept by a key. */
interface Come {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** When its headers had come. */
  readonly start: number;
  readonly body: Buffer;
  readonly charts: Charts;
  readonly key: string;
}

/**
 * Ways around the app for requests as nearly all are: what was answered before, from the charts as they are, is answered
 * the same again; an operation that was answered before, with other values, by its plan. All else goes the whole way.
 */
export class ShortCuts {
  readonly #kept = new KeptAnswers();
  readonly #headers = new KnownHeaders();
  readonly #bodies = new WeakMap<IncomingMessage, Buffer>();
  readonly #starts = new WeakMap<IncomingMessage, number>();
  readonly #keys = new WeakMap<IncomingMessage, string>();
  #rules: Rules | undefined;
  /** Of answers, by what is accepted. */
  readonly #mediaTypes = new LRUCache<string, string>({ max: mostMediaTypes });
  #planned = 0;

  /** Until then all requests go the whole way. */
  open(rules: Rules): void {
    this.#rules = rules;
  }

  /** The body of a request that came this way before it went on. */
  bodyOf(request: IncomingMessage): Buffer | undefined {
    return this.#bodies.get(request);
  }

  /** When the headers of a request had come that came this way before it went on. */
  startOf(request: IncomingMessage): number | undefined {
    return this.#starts.get(request);
  }

  /** @param goOn is what all other requests go to */
  before(goOn: RequestListener): RequestListener {
    return (request, response) => {
      const rules = this.#rules;
      if (
        !rules ||
        rules.areCounted ||
        !isPlain(request, rules.mostBytes) ||
        withoutBase(rules.base)(request) !== route ||
        !chartsOf(rules)
      ) {
        goOn(request, response);
        return;
      }
      const start = performance.now();
      const receipt = rules.closing.receive(request);
      const goTheWholeWay = (body: Buffer | null): void => {
        this.#starts.set(request, start);
        if (body) this.#bodies.set(request, body);
        receipt.isOver();
        goOn(request, response);
      };
      readBody(request, (body) => {
        receipt.hasCome();
        const charts = chartsOf(rules);
        if (!body || !charts) {
          goTheWholeWay(body);
          return;
        }
        const come = { request, response, start, body, charts, key: keyOf(request.headers, charts, body) };
        const kept = this.#kept.find(charts, come.key);
        if (kept) {
          this.#sendKept(rules, come, kept);
          receipt.isOver();
          return;
        }
        this.#answerByPlan(rules, come)
          .then((isAnswered) => {
            if (isAnswered) {
              receipt.isOver();
              return;
            }
            this.#keys.set(request, come.key);
            goTheWholeWay(body);
          })
          .catch((fault: unknown) => {
            rules.logFault(fault, requestId(request));
            receipt.isOver();
            response.destroy();
          });
      });
    };
  }

  /** The answer to an operation that did not come this way; null where it has no plan, or that declines. */
  async ofPlan(request: IncomingMessage, charts: Charts, asked: Asked, course: Course): Promise<PlannedAnswer | null> {
    const type = this.#mediaTypes.get(request.headers.accept ?? '');
    const isOut = this.#bodies.has(request) || 'graphql-cost' in request.headers || !isSafe(request, asked);
    const operation = this.#rules && type !== undefined && !isOut ? plainly(asked) : null;
    const body = this.#rules && operation && (await this.#plan(this.#rules, request, charts, operation, course));
    return body && type !== undefined ? { status: 200, headers: [['content-type', type]], body } : null;
  }

  /** Learns from a sound answer that goes the whole way, and keeps it once it has been sent. */
  keep(
    request: IncomingMessage,
    response: ServerResponse,
    charts: Charts,
    body: Buffer,
    operation: AskedOperation,
  ): void {
    const { accept = '' } = request.headers;
    const key = this.#keys.get(request);
    if (key === undefined && this.#mediaTypes.has(accept)) return;
    response.once('finish', () => {
      if (!this.#rules || chartsOf(this.#rules) !== charts) return;
      const headers = headersOf(response);
      this.#mediaTypes.set(accept, String(response.getHeader('content-type')));
      if (key === undefined) return;
      this.#headers.learn(charts, request.headers, headers);
      this.#kept.keep(charts, key, { headers, body, operation });
    });
  }

  #sendKept(rules: Rules, come: Come, { headers, body, operation: { id, course } }: KeptAnswer): void {
    const again = { ...course, layer: 'kept', document: 'kept' } as const;
    void traceOperation(come.request.headers, again, () => Promise.resolve());
    send(rules, come, headers, body, { id, course: again });
  }

  async #answerByPlan(rules: Rules, come: Come): Promise<boolean> {
    const { request, body, charts, key } = come;
    const known = this.#headers.find(charts, request.headers);
    const asked = known && plainOperation(body, rules.persisted);
    const course = newCourse();
    const answer = asked && (await this.#plan(rules, request, charts, asked, course));
    if (!answer) return false;
    const coding = codingFor(request.headers['accept-encoding'], answer.length);
    const sent = coding === null ? answer : await pack(answer, coding);
    if (!chartsOf(rules)) return false;
    const headers = coding === null ? known : [...known, 'content-encoding', coding];
    const operation = { id: asked.id, course };
    send(rules, come, headers, sent, operation);
    this.#kept.keep(charts, key, { headers, body: sent, operation });
    return true;
  }

  /** Fills the course where there is an answer. */
  async #plan(
    { plans }: Rules,
    request: IncomingMessage,
    charts: Charts,
    { query, name, variables }: PlainOperation,
    course: Course,
  ): Promise<Buffer | null> {
    const plan = plans.find(query, name);
    if (!plan || this.#planned >= mostPlanned) return null;
    this.#planned += 1;
    try {
      await ownTurn(request);
      const context = { charts, languages: wantedLanguages(request.headers) };
      return await traceOperation(request.headers, course, async () => {
        const answer = await plan.answer(context, variables);
        if (!answer) return null;
        Object.assign(course, { layer: 'plan', document: 'kept', ...plan.about, cost: answer.cost });
        return answer.body;
      });
    } finally {
      this.#planned -= 1;
    }
  }
}

/**
 * Whether it is asked where Apollo Server looks for it, and, where that is the address, in a way in which no page of
 * somebody else could have sent it.
 */
function isSafe({ method, headers }: IncomingMessage, { body }: Asked): boolean {
  if (method === 'POST') return body !== undefined;
  return Boolean(headers['apollo-require-preflight']) && !('content-type' in headers);
}

/** Null for a service that has none, stops or is at fault: the app tells its clients so. */
function chartsOf({ closing, standing }: Rules): Charts | null {
  try {
    return closing.hasBegun ? null : standing().charts;
  } catch {
    return null;
  }
}

/** All of a request that an answer depends on. */
function keyOf(headers: IncomingHttpHeaders, { haveSeveralLanguages }: Charts, body: Buffer): string {
  const { accept = '', 'accept-encoding': codings = '', 'accept-language': languages = '' } = headers;
  return [accept, codings, haveSeveralLanguages ? languages : '', body.toString('latin1')].join('\n');
}

function send(
  { record, awaitTaking }: Rules,
  { request, response, start }: Come,
  headers: readonly string[],
  body: Buffer,
  operation: AskedOperation,
): void {
  const id = requestId(request);
  record?.(response, id, start, () => ({
    route,
    answeredBy: operation.course.layer,
    errorCodes: [],
    operation,
    tool: undefined,
  }));
  response.writeHead(200, [...headers, requestIdHeader, id, 'content-length', String(body.length)]);
  response.end(body);
  // As a rule the system has taken all of it at once. Where it has not, what the body is a part of is held, too.
  if (response.writableLength > 0) awaitTaking(response, body.buffer.byteLength);
}
