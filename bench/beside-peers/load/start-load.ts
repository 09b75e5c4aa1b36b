import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load, Sample } from './load';

export interface LoadProcess {
  readonly run: (load: Load) => Promise<Sample>;
  readonly stop: () => unknown;
}

/** Starts the process that asks; it runs one load at a time. */
export function startLoad(): LoadProcess {
  const child = fork(join(__dirname, 'load-process.ts'), { execArgv: ['--import', 'tsx'] });
  return {
    run: async (load) => {
      child.send(load);
      const [outcome] = (await once(child, 'message')) as [Sample | { readonly error: string }];
      if ('error' in outcome) throw new Error(outcome.error);
      return outcome;
    },
    stop: () => child.kill(),
  };
}
