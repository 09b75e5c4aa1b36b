import { createHash } from 'node:crypto';
import type { Chart } from './chart';
import { languages } from './languages';
import { makeReady } from './make-ready';
import { finder } from './search/finder';
import type { Finder } from './search/finder';
import { atOnce } from './steps';

/** The charts that are served together; swapped whole when one of them changes. */
export class Charts {
  /** In the order of their slugs. */
  readonly all: readonly Chart[];
  readonly default: Chart;
  readonly #bySlug: ReadonlyMap<string, Chart>;
  /** Of the software, which words some of the answers. */
  readonly release: string;
  /** Another one whenever any answer can change: for other charts, another default one, another release. */
  readonly versionOfAll: string;

  constructor(charts: readonly Chart[], defaultSlug: string, release: string) {
    this.release = release;
    this.all = charts;
    this.#bySlug = new Map(charts.map((chart) => [chart.header.slug, chart]));
    const chosen = this.#bySlug.get(defaultSlug);
    if (!chosen) throw new Error(`There is no chart "${defaultSlug}" to be the default one.`);
    this.default = chosen;
    this.versionOfAll = versionOf([
      release,
      defaultSlug,
      ...charts.flatMap(({ header, digest }) => [header.slug, digest]),
    ]);
    // Takes no time where the charts are ready: they may have been made so in steps, or be served already.
    for (const chart of charts) atOnce(makeReady(chart));
  }

  finder(chart: Chart): Finder {
    if (this.find(chart.header.slug) !== chart)
      throw new Error(`The chart "${chart.header.slug}" is not one of these.`);
    return finder.of(chart);
  }

  /** The default chart when no slug is given. */
  find(slug?: string | null): Chart | undefined {
    return slug == null ? this.default : this.#bySlug.get(slug);
  }

  /** The charts in which the same slug means the same body, without the chart itself. */
  siblings(chart: Chart): Chart[] {
    const { namespace } = chart.header;
    return namespace === null
      ? []
      : this.all.filter((other) => other !== chart && other.header.namespace === namespace);
  }

  /** True when some answer depends on the language in which names are wanted. */
  get haveSeveralLanguages(): boolean {
    return this.all.some((chart) => languages.of(chart).others.length > 0);
  }

  /** Another version whenever an answer about the chart can change, be it through a chart beside it. */
  version(chart: Chart): string {
    const digests = [chart, ...this.siblings(chart)].map(({ digest }) => digest);
    return versionOf([this.release, ...digests]);
  }
}

function versionOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16);
}
