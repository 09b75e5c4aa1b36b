import { inOrder, repeatedSlugs } from '../../seed/index';
import type { StoredChart } from '../../seed/index';
import { Chart } from '../chart/chart';
import type { Charts } from '../chart/charts';
import { makeReady } from '../chart/make-ready';
import type { Publication, Staleness, Standing } from '../chart/standing';
import type { Documents } from './document-parts';
import { inTurns } from './in-turns';
import { StoreFault, Unfit } from './faults';
import type { Fault } from './faults';
import type { Edition, Place } from './place';

/** Checks charts without holding up anybody. */
interface Checker {
  readonly check: (charts: readonly StoredChart[]) => Promise<Documents>;
  /** What is being checked fails. */
  readonly close: () => Promise<void>;
}

export interface FollowerOptions {
  readonly place: Place;
  /** The set of these charts as it is served; else why it cannot be. */
  readonly assemble: (charts: readonly Chart[]) => Charts | string;
  readonly checker: Checker;
  /** Is told whenever something is other than before. */
  readonly tell: (standing: Standing) => void;
  /** What is served until something else is found, and the edition that it was read from; nothing when left out. */
  readonly first?: (Served & { readonly key: string }) | undefined;
}

type Served = Pick<Standing, 'publications'> & { readonly charts: Charts };

/**
 * Follows the charts of a place. What is new is read, checked and made ready aside, and swapped in one assignment; what
 * will not do never takes the place of what is served. Whoever has nothing yet takes the newest edition that will do.
 */
export class Follower {
  readonly #options: Omit<FollowerOptions, 'first'>;
  readonly #closing = new AbortController();
  readonly #following: Promise<void>;
  #standing: Standing;
  /** Of the edition that is served. */
  #key: string | undefined;
  /** The editions that will not do, by their keys, since the newest one was last served. */
  readonly #refused = new Map<string, Unfit>();
  /** Why what is newest was not taken at the last look, and how many looks have failed one after the other. */
  #fault: Fault | null = null;
  #failures = 0;
  #wake: () => void = () => undefined;

  /** What is served first is not held any longer than it is served. */
  constructor({ first, ...options }: FollowerOptions) {
    this.#options = options;
    const { charts = null, publications = new Map<string, never>(), key } = first ?? {};
    this.#standing = { charts, version: null, publications, stale: null };
    this.#key = key;
    options.place.onHint(() => {
      this.#wake();
    });
    this.#following = this.#follow();
  }

  get standing(): Standing {
    return this.#standing;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#options.place.close();
    this.#wake();
    await Promise.all([this.#following, this.#options.checker.close()]);
  }

  async #follow(): Promise<void> {
    while (!this.#isClosed()) {
      // Whatever is hinted at while it looks is worth another look.
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      const fault = await this.#look().catch(asFault);
      if (this.#isClosed()) return;
      if (fault !== this.#fault) this.#failures = fault instanceof StoreFault ? this.#failures + 1 : 0;
      this.#fault = fault;
      this.#note({ stale: this.#because(fault) });
      await this.#rest(woken);
    }
  }

  /** Takes what is newest; gives why that has not been taken, or null. */
  async #look(): Promise<Fault | null> {
    let first: Fault | null = null;
    let edition = await this.#options.place.newest();
    if (!edition) return this.#fault;
    while (edition !== null && edition.key !== this.#key) {
      const fault: Fault | null = this.#refused.get(edition.key) ?? (await this.#take(edition, first));
      if (!fault) break;
      if (fault instanceof Unfit) this.#refused.set(edition.key, fault);
      first ??= fault;
      edition = this.#standing.charts ? null : await edition.before();
    }
    if (!first) this.#refused.clear();
    return first;
  }

  /** @param newer what is wrong with the newest one, where this is an older one */
  async #take(edition: Edition, newer: Fault | null): Promise<Fault | null> {
    let served: Served;
    try {
      served = await this.#read(edition);
    } catch (error) {
      return asFault(error);
    }
    this.#key = edition.key;
    this.#note({ ...served, version: edition.version, stale: this.#because(newer) });
    return null;
  }

  /** Charts that are served already stay as they are. */
  async #read(edition: Edition): Promise<Served> {
    const { checker, assemble } = this.#options;
    const { signal } = this.#closing;
    const kept = await edition.open();
    const charts = new Map(this.#standing.charts?.all.map((chart) => [chart.digest, chart]));
    const unknown = kept.filter(({ digest }) => !charts.has(digest));
    if (unknown.length > 0) {
      const stored: StoredChart[] = [];
      for (const one of unknown) stored.push(await one.read());
      signal.throwIfAborted();
      const { all, defects } = await checker.check(stored);
      if (defects.length > 0) throw Unfit.of(edition.name, defects);
      for (const document of all) {
        const chart = new Chart(document);
        await inTurns(makeReady(chart), signal);
        charts.set(chart.digest, chart);
      }
    }
    const named = kept.map(({ name, digest }) => {
      const chart = charts.get(digest);
      if (!chart) throw new Error(`What was checked is not ${name} as it was kept.`);
      return { name, chart };
    });
    const repeated = repeatedSlugs(named);
    if (repeated.length > 0) throw Unfit.of(edition.name, repeated);
    const assembled = assemble(inOrder(named.map(({ chart }) => chart)));
    if (typeof assembled === 'string') throw new Unfit(`${edition.name} will not do: ${assembled}`);
    const publications = new Map<string, readonly Publication[]>();
    for (const one of kept) {
      const slug = charts.get(one.digest)?.header.slug;
      if (slug !== undefined) publications.set(slug, await one.publications());
    }
    return { charts: assembled, publications };
  }

  #because(fault: Fault | null): Staleness | null {
    const since = this.#standing.stale?.since ?? new Date();
    return fault && { since, reason: fault.message, details: fault.details };
  }

  #note(news: Partial<Standing>): void {
    const before = this.#standing;
    this.#standing = { ...before, ...news };
    const { charts, version, stale } = this.#standing;
    const isNew =
      charts?.all.some((chart) => !before.charts?.all.includes(chart)) === true ||
      charts?.all.length !== before.charts?.all.length ||
      version !== before.version ||
      stale?.reason !== before.stale?.reason;
    if (isNew) this.#options.tell(this.#standing);
  }

  #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  async #rest(woken: Promise<void>): Promise<void> {
    const { betweenLooks, longestPause } = this.#options.place;
    const longest = Math.min(betweenLooks * 2 ** this.#failures, longestPause);
    // Many who have lost the same place do not come back to it all at once.
    const alarm = setTimeout(this.#wake, this.#failures === 0 ? longest : longest * (0.5 + Math.random() / 2));
    await woken;
    clearTimeout(alarm);
  }
}

/** What goes wrong without anybody having thought of it may name anything: that is not told to everybody. */
function asFault(error: unknown): Fault {
  if (error instanceof StoreFault || error instanceof Unfit) return error;
  return new StoreFault('The newest charts could not be taken.', { cause: error });
}
