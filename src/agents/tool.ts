import type { z } from 'zod';
import type { AgentService } from './agent-service';
import { checkedArguments } from './arguments';
import type { languageArgument } from './arguments';
import { asking } from './ask';
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
  readonly answer: (given: unknown, service: AgentService) => Promise<Answer>;
}

/** A tool whose arguments are checked before it answers, and which names units in the language among them. */
export function defineTool<Schema extends z.ZodObject<{ language: typeof languageArgument }>>({
  answer,
  ...tool
}: Omit<Tool, 'arguments' | 'answer'> & {
  readonly arguments: Schema;
  readonly answer: (asked: z.output<Schema>, ask: Ask) => Promise<Answer>;
}): Tool {
  return {
    ...tool,
    answer: (given, service) => {
      const asked = checkedArguments(tool.arguments, given);
      return answer(asked, asking(service, asked.language));
    },
  };
}
