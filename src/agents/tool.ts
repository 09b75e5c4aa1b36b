import type { z } from 'zod';
import { checkedArguments } from './arguments';
import type { Ask } from './ask';
import type { CitedChart } from './cited';

/** What a tool gives: first of all the chart that it is from. */
export interface Answer {
  readonly chart: CitedChart;
  readonly [member: string]: unknown;
}

/** Something that agents can ask, told so that whoever sees nothing else can use it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: z.ZodObject;
  /** How to ask for less, where an answer is too long. */
  readonly less: string;
  /** @throws Refusal */
  readonly answer: (given: unknown, ask: Ask) => Promise<Answer>;
}

/** A tool whose arguments are checked before it answers. */
export function defineTool<Schema extends z.ZodObject>({
  answer,
  ...tool
}: Omit<Tool, 'arguments' | 'answer'> & {
  readonly arguments: Schema;
  readonly answer: (asked: z.output<Schema>, ask: Ask) => Promise<Answer>;
}): Tool {
  return { ...tool, answer: (given, ask) => answer(checkedArguments(tool.arguments, given), ask) };
}
