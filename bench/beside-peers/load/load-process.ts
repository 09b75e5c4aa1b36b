import { Connection } from './connection';
import type { Load, Sample } from './load';
import { processorTime } from './processor-time';

const connections = 32;

/** How often a look is taken at how much time the server has taken, in milliseconds. */
const between = 20;

/** From what was asked about to what is asked about next: to something far away, and in the end to everything. */
const stride = 7919;

/** How many bodies were made that nobody had seen before: of all loads, so that they stay so. */
let unseen = 0;

/** Makes the requests, as they stand on the wire. */
function requests({ url, query, variables, way }: Load): () => string {
  const { pathname, host } = new URL(url);
  const start = `{"query":${JSON.stringify(query)},"variables":`;
  const bodies = variables.map((one) => start + JSON.stringify(one));
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\naccept: */*\r\ncontent-type: application/json\r\ncontent-length: `;
  const requestOf = (body: string): string => `${head}${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
  const [first = ''] = bodies;
  if (way === 'repeated') {
    const repeated = requestOf(`${first}}`);
    return () => repeated;
  }
  return () => {
    unseen += 1;
    // A variable that the query does not declare tells the server nothing, but makes a body of its own.
    const body = (bodies[(unseen * stride) % bodies.length] ?? first).slice(0, -1);
    return requestOf(`${body}${body.endsWith('{') ? '' : ','}"n":${String(unseen)}}}`);
  };
}

/** Asks on all connections for as long as is wanted, then waits for what is still to come. */
async function run(load: Load): Promise<Sample> {
  const { url, pids, effort } = load;
  const next = requests(load);
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.to(new URL(url))));
  const latencies: number[] = [];
  let isOver = false;
  const [before, started] = [processorTime(pids), performance.now()];
  const look = setInterval(() => {
    const isEnough = processorTime(pids) - before >= effort.processor * 1000 && latencies.length >= effort.requests;
    isOver ||= isEnough || performance.now() - started >= effort.atMost;
  }, between);
  await Promise.all(
    open.map(async (connection) => {
      while (!isOver) {
        const request = next();
        const asked = performance.now();
        await connection.ask(request);
        latencies.push(performance.now() - asked);
      }
    }),
  );
  clearInterval(look);
  const [processor, elapsed] = [processorTime(pids) - before, performance.now() - started];
  for (const connection of open) connection.close();
  latencies.sort((one, other) => one - other);
  const at = (share: number): number => latencies[Math.ceil(latencies.length * share) - 1] ?? NaN;
  return {
    processor: processor / latencies.length,
    perSecond: (latencies.length / elapsed) * 1000,
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** In a process of its own, so that it takes no time from those that are measured. */
process.on('message', (load: Load) => {
  void run(load).then(
    (sample) => process.send?.(sample),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
