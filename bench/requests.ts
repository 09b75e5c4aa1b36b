import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { operations, shipped } from '../tests/support/operations';
import { cpuTime } from '../tests/support/process-figures';
import { startService } from '../tests/support/service';
import type { Service } from '../tests/support/service';

/** What each kind of request costs one server: processor time, and bytes on the wire as they are and packed. */
interface Asked {
  readonly path: string;
  readonly body?: string;
  readonly headers?: OutgoingHttpHeaders;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Milliseconds of processor time before which nothing is counted, and for which is measured. */
const [warmUp, measured] = [700, 1500];
const connections = 4;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const packed = { 'accept-encoding': 'gzip' };

const graphql = (query: string, variables?: unknown): Asked => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

function named(name: string): Asked {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no operation ${name}.`);
  return graphql(operation.query, shipped.variables[name]);
}

const unit = '/units/homeland-security-investigations';
const kinds: Readonly<Record<string, Asked>> = {
  'a unit by its slug': graphql(
    '{ unit(by: { slug: "homeland-security-investigations" }) { name acronym responsibilities { title } } }',
  ),
  WhoSaysSo: named('WhoSaysSo'),
  WholeChart: named('WholeChart'),
  Search: named('Search'),
  'the page of a unit': { path: unit },
  'a .csv file': { path: '/charts/ice-record.csv' },
  '/readyz': { path: '/readyz' },
};
/** Those that a client may hold already, and ask whether it is still right. */
const kept = ['the page of a unit', 'a .csv file'];

function ask({ origin }: Service, { path, body, headers = {} }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const all = { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    request(origin + path, { method, agent, headers: all }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) });
      });
      response.on('error', reject);
    })
      .on('error', reject)
      .end(body);
  });
}

/** Asks over and over until the service has taken so much processor time; gives how often. */
async function askFor(service: Service, asked: Asked, time: number, status: number): Promise<number> {
  const end = cpuTime(service.pid) + time;
  let count = 0;
  const one = async (): Promise<void> => {
    while (cpuTime(service.pid) < end) {
      const answer = await ask(service, asked);
      if (answer.status !== status) throw new Error(`${asked.path} answers ${String(answer.status)}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return count;
}

async function measure(service: Service, name: string, asked: Asked, status = 200): Promise<void> {
  const { bytes } = await ask(service, asked);
  const asPacked = { ...asked, headers: { ...asked.headers, ...packed } };
  const sent = await ask(service, asPacked);
  // What the service does not pack, a proxy or a CDN in front can.
  const isPacked = sent.headers['content-encoding'] !== undefined;
  const inFront = isPacked || bytes.length === 0 ? '' : ` (${String(gzipSync(bytes).length)} in front)`;
  await askFor(service, asPacked, warmUp, status);
  const before = cpuTime(service.pid);
  const count = await askFor(service, asPacked, measured, status);
  const each = (cpuTime(service.pid) - before) / count;
  const cells = [
    name,
    `${each.toFixed(2)} ms`,
    (1000 / each).toFixed(0),
    String(bytes.length),
    `${String(sent.bytes.length)}${inFront}`,
  ];
  console.log(`| ${cells.map((cell) => cell.padEnd(24)).join(' | ')} |`);
}

async function main(): Promise<void> {
  const service = await startService(['--host', '127.0.0.1']);
  const [script = ''] = /\/assets\/client-[\w-]+\.js/.exec((await ask(service, { path: unit })).bytes.toString()) ?? [];
  console.log('| kind | CPU | a second of CPU | bytes | bytes packed |\n| --- | --- | --- | --- | --- |');
  for (const [name, asked] of Object.entries({ ...kinds, 'the script of the page': { path: script } })) {
    await measure(service, name, asked);
    if (!kept.includes(name)) continue;
    const { headers } = await ask(service, asked);
    await measure(service, `${name}, kept`, { ...asked, headers: { 'if-none-match': headers.etag } }, 304);
  }
  agent.destroy();
  await service.stop();
}

void main();
