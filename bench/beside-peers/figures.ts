import type { Sample } from './load/load';
import type { Way } from './questions';

/** What a server took for a question in the rounds of a run. */
export interface Figures {
  readonly node: string;
  readonly question: string;
  readonly way: Way;
  readonly server: string;
  readonly samples: readonly Sample[];
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? NaN;
  const half = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2, least: at(0), most: at(sorted.length - 1) };
}

/** How many times less processor time one takes than another, in each round, and the middle of that. */
export function ratio(one: Figures, other: Figures): Spread {
  return spread(one.samples.map(({ processor }, round) => (other.samples[round]?.processor ?? NaN) / processor));
}
