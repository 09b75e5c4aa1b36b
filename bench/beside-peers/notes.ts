import { kindOf } from './kinds';

/** How to read what came out, and how the servers were set up, in Markdown. */
export function notes(servers: readonly string[]): string {
  const setUps = [...new Set(servers)].map(kindOf).map(({ title, setUp }) => `- **${title}**: ${setUp}.`);
  return `${reading}\n\n${setUps.join('\n')}`;
}

const reading = `CPU µs is the processor time of all threads of the server for each request: the median of the rounds, and the
least and the most. Ratios are of the work done with the same processor time, taken in each round; the median of them.
"Of the limit" is against node:http that writes ready bytes. 32 connections; each server in a process of its own, in turns.
"Never seen" makes each body another: by what it asks about, and by a variable that the query does not declare.
All servers gave the same data before they were measured. The peers hold plain objects in memory. In a search they call
the finder that ours calls.`;
