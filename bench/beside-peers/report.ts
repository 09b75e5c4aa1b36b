import { cpus, totalmem } from 'node:os';
import { kindOf } from './kinds';
import { dependencies } from './package.json';
import { questionOf } from './questions';
import type { Result } from './results';

/** What came out, and of what, for programs. */
export function report(results: readonly Result[], rounds: number): string {
  const [processor] = cpus();
  const about = {
    processor: processor?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${String(Math.round(totalmem() / 2 ** 30))} GiB`,
    rounds,
  };
  const named = <Item>(names: readonly string[], itemOf: (name: string) => Item): Record<string, Item> =>
    Object.fromEntries([...new Set(names)].map((name) => [name, itemOf(name)]));
  const questions = named(
    results.map(({ question }) => question),
    (name) => ({ asks: questionOf(name).asks, query: questionOf(name).query.replace(/\s+/g, ' ') }),
  );
  const servers = named(
    results.map(({ server }) => server),
    (name) => ({ title: kindOf(name).title, setUp: kindOf(name).setUp }),
  );
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  return `${JSON.stringify({ about, packages: dependencies, questions, servers, results }, rounded, 2)}\n`;
}
