import type { Chart } from '../src/chart/chart';
import type { Snapshot } from '../src/chart/snapshot';
import type { Steps } from '../src/chart/steps';
import type { Context } from './context';
import { turns } from './turns';
import { noteReading } from './units-read';

/** A chart, the default one when none is named, as of a date, in its latest state when none is given, in a language. */
export interface View {
  readonly chart?: string | null;
  readonly asOf?: string | null;
  readonly language?: string | null;
}

/** Null when there is no such chart. */
export async function readView(context: Context, { chart: slug, asOf, language }: View): Promise<Snapshot | null> {
  const chart = context.charts.find(slug);
  return chart ? readAt(context, chart, asOf, language ?? context.languages) : null;
}

/** Long pieces of work are done one a turn of the event loop, so that a request for many holds up no other. */
export function inTurn(context: Context): Promise<void> {
  return turns.next(context);
}

/** Does the steps of something; where they take long, others are let in between, and the result is a promise. */
export function inSteps<Result>(context: Context, steps: Steps<Result>): Result | Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (turns.isDue) return inTurn(context).then(() => inSteps(context, steps));
  }
}

/**
 * The chart as of a date, in the wanted language or, where it has none such, in its own.
 *
 * @throws when more is read than a request may ask for
 */
export async function readAt(
  context: Context,
  chart: Chart,
  asOf: string | null | undefined,
  language: string | null | undefined,
): Promise<Snapshot> {
  const date = asOf ?? null;
  noteReading(context, chart, date);
  if (!chart.isAtHand(date)) await makeTree(context, chart, date);
  return chart.at(date).in(language);
}

/** Charts of which the tree of a date is being made: that of a large one takes much memory meanwhile. */
const inTheMaking = new WeakSet<Chart>();

async function makeTree(context: Context, chart: Chart, date: string | null): Promise<void> {
  do await inTurn(context);
  while (inTheMaking.has(chart));
  inTheMaking.add(chart);
  try {
    await inSteps(context, chart.inSteps(date));
  } finally {
    inTheMaking.delete(chart);
  }
}
