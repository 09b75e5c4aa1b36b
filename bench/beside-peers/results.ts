import type { Sample } from './load/load';
import type { Way } from './questions';

/** What a server took for a question in the rounds of a run. */
export interface Samples {
  readonly node: string;
  readonly question: string;
  readonly way: Way;
  readonly server: string;
  readonly samples: readonly Sample[];
}

/** Where the middle of some figures lies, and how far apart they are. */
interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** What came out: medians over the rounds. */
export interface Result extends Omit<Samples, 'samples'> {
  /** Processor time of the server for each request, in microseconds. */
  readonly processor: Spread;
  /** Requests answered in a second, and how long they took, in milliseconds. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** How many times the work of another it does with the same processor time; null where that was not measured. */
  readonly times: Readonly<Record<Measure, number | null>>;
}

/** The servers that all are held to. */
type Measure = 'limit' | 'stock' | 'mercurius';

/** Ratios are made in each round, of samples that were taken after one another, so that what else the machine does falls out. */
export function resultsOf(all: readonly Samples[]): Result[] {
  return all.map((one) => {
    const { samples, ...about } = one;
    const group = all.filter((other) => keyOf(other) === keyOf(one));
    const times = (name: Measure): number | null => {
      const other = group.find(({ server }) => server === name)?.samples;
      return other
        ? spread(samples.map(({ processor }, round) => (other[round]?.processor ?? NaN) / processor)).median
        : null;
    };
    const middle = (key: keyof Sample): number => spread(samples.map((sample) => sample[key])).median;
    return {
      ...about,
      processor: spread(samples.map(({ processor }) => processor)),
      perSecond: middle('perSecond'),
      p50: middle('p50'),
      p99: middle('p99'),
      times: { limit: times('limit'), stock: times('stock'), mercurius: times('mercurius') },
    };
  });
}

/** The same for whatever is to be compared. */
export const keyOf = ({ question, way, node }: Pick<Samples, 'question' | 'way' | 'node'>): string =>
  `${question}, ${way}, Node ${node}`;

function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? NaN;
  const half = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2, least: at(0), most: at(sorted.length - 1) };
}
