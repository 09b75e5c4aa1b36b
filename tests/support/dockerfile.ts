import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step of a container file. */
export interface Instruction {
  /** Such as COPY. */
  readonly keyword: string;
  /** What follows it, on one line. */
  readonly text: string;
  /** Its place among the stages; -1 before the first. */
  readonly stage: number;
}

export const dockerfile = readFileSync(join(__dirname, '..', '..', 'Dockerfile'), 'utf8');

/** The steps of the container file, in order. */
export const instructions: readonly Instruction[] = (() => {
  let stage = -1;
  return dockerfile
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, keyword = '', text = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      if (keyword === 'FROM') stage += 1;
      return { keyword, text, stage };
    });
})();

export const lastStage: readonly Instruction[] = instructions.filter(
  ({ stage }) => stage === instructions.at(-1)?.stage,
);

/** What follows a keyword in the last stage, which is what runs. */
export function runs(keyword: string): string {
  return lastStage.find((one) => one.keyword === keyword)?.text ?? '';
}
