import { Buffer } from 'node:buffer';
import { appendFileSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';

/** Measures one chart in a process of its own, whose threads all count, and writes the figures as JSON. */
const [folder, rounds] = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** What may be searched for is no longer. */
const longestSearch = 100;

const ownThread = openSync(`/proc/self/task/${String(process.pid)}/schedstat`);
const buffer = Buffer.alloc(64);

/** Milliseconds of processor time since the process began. */
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const memory = () => {
  for (let round = 0; round < 2; round += 1) globalThis.gc();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss: rss / 2 ** 20, used: (heapUsed + arrayBuffers) / 2 ** 20 };
};
const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

const { createServer, followFolder } = require('../../dist/src/index.js');
let changed = () => undefined;
const server = await createServer({ charts: followFolder(folder), onChange: () => changed() });
const ready = processor();
const asStarted = process.memoryUsage().rss / 2 ** 20;
const most = process.resourceUsage().maxRSS / 2 ** 10;
const atRest = memory();

const ask = async (query, variables) => {
  const { data, errors } = await server.ask(query, variables);
  if (errors) throw errors[0];
  return data;
};

/** What an answer takes, by the mean of many, each with other variables. */
async function each(query, variables) {
  const once = async (milliseconds) => {
    const start = processor();
    let count = 0;
    while (processor() - start < milliseconds || count < 20) await ask(query, variables[count++ % variables.length]);
    return (processor() - start) / count;
  };
  await once(300);
  return median([await once(150), await once(150), await once(150)]);
}

/**
 * The longest time for which the event loop did not come round, as far as the process was at work then: that others on
 * the machine had their turn is no fault of the service.
 */
async function longestPause(work) {
  let [last, longest] = [atWork(), 0];
  const look = () => {
    const now = atWork();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const looking = setInterval(look, 1);
  const result = await work();
  await pause(20);
  clearInterval(looking);
  return [result, longest];
}

/** Milliseconds for which the thread of the event loop was at work, as Linux counts them. */
function atWork() {
  const read = readSync(ownThread, buffer, 0, buffer.length, 0);
  return Number(buffer.toString('latin1', 0, read).split(' ')[0]) / 1e6;
}

const units = sample();
const slugs = units.map(({ slug }) => ({ slug }));
const bySlug = 'query ($slug: String!, $asOf: Date) { unit(by: { slug: $slug }, asOf: $asOf) { id name kind } }';
const page = 'query ($first: Int!) { agency { descendants(first: $first) { nodes { id name kind } } } }';
await each(bySlug, slugs);
const questions = {
  slug: await each(bySlug, slugs),
  ancestors: await each('query ($slug: String!) { unit(by: { slug: $slug }) { ancestors { id name } } }', slugs),
  page: await each(page, [{ first: 20 }]),
  search: await each(
    'query ($text: String!) { search(text: $text, first: 10) { edges { score } } }',
    units.map(({ text }) => ({ text })),
  ),
};
const answers = {};
for (const first of [1, 10, 100, 1000]) answers[first] = await each(page, [{ first }]);

const dates = Array.from({ length: 12 }, (_, year) => `${String(2002 + year)}-07-01`);
const firstReadings = [];
for (const asOf of dates) {
  const start = processor();
  const [, pause] = await longestPause(() => ask('query ($asOf: Date) { agency(asOf: $asOf) { name } }', { asOf }));
  firstReadings.push({ processor: processor() - start, pause });
}
const asOf = dates.at(-1);
const dated = {
  first: median(firstReadings.map((reading) => reading.processor)),
  pause: median(firstReadings.map((reading) => reading.pause)),
  again: await each(
    bySlug,
    slugs.map(({ slug }) => ({ slug, asOf })),
  ),
};

const swaps = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const taken = new Promise((resolve) => (changed = resolve));
  const before = processor();
  const [, pause] = await longestPause(async () => {
    appendFileSync(join(folder, 'synthetic', 'sources.jsonl'), '\n');
    // Somebody is served all the while.
    const serving = setInterval(() => void ask(bySlug, slugs[0]), 50);
    await taken;
    clearInterval(serving);
  });
  swaps.push({ processor: processor() - before, pause });
}
const swap = {
  processor: median(swaps.map((one) => one.processor)),
  pause: median(swaps.map((one) => one.pause)),
  most: process.resourceUsage().maxRSS / 2 ** 10,
  rss: memory().rss,
};

process.stdout.write(
  JSON.stringify({
    units: units.count,
    ready,
    memory: { asStarted, most, ...atRest },
    questions,
    answers,
    dated,
    swap,
  }),
);
process.exit();

/** Some thousand units from all over the chart, and how many there are. */
function sample() {
  const files = readdirSync(join(folder, 'synthetic')).filter((name) => name.startsWith('units'));
  const found = [];
  let count = 0;
  for (const name of files) {
    const lines = readFileSync(join(folder, 'synthetic', name), 'latin1')
      .split('\n')
      .slice(0, -1);
    count += lines.length;
    for (let index = 0; index < lines.length; index += Math.max(1, Math.floor((lines.length * files.length) / 2000))) {
      const { slug, names } = JSON.parse(Buffer.from(lines[index], 'latin1').toString());
      found.push({ slug, text: names[0].text.slice(0, longestSearch) });
    }
  }
  return Object.assign(found, { count });
}
