import type { Client } from 'pg';
import { StoreFault, Unfit } from '../faults';
import type { Edition, KeptChart, Place } from '../place';
import { connect, isReadOnly } from './connect';
import { readDocument } from './documents';
import { newestEdition } from './editions';
import type { PublishedChart, PublishedEdition } from './editions';
import { listenForHints } from './hint';
import { hostsOf } from './hosts';
import { publicationsOf } from './publications';
import { isOfDatabase, storeFault } from './store-fault';

/** After so many milliseconds the first of several hosts is tried again: it may be there, and another one behind it. */
const longestAway = 30_000;

/** The versions in a database as a place to follow, over one connection, which is made anew when it is lost. */
export class FollowedDatabase implements Place {
  readonly betweenLooks = 500;
  readonly longestPause = 5000;
  readonly #url: string;
  readonly #hosts: number;
  /** The number of the version that was last seen to be the newest. */
  #newest = 0;
  #connectedAt = 0;
  #client: Client | null = null;
  #hinted: () => void = () => undefined;
  readonly #closing = new AbortController();

  constructor(url: string) {
    this.#url = url;
    this.#hosts = hostsOf(url).length;
  }

  async newest(): Promise<Edition> {
    if (this.#hosts > 1 && performance.now() - this.#connectedAt > longestAway) this.#leave();
    const newest = await this.#ask(newestEdition);
    if (!newest) throw new StoreFault('Nothing has been published yet; `agencygraph publish` does.');
    if (newest.version < this.#newest) await this.#requirePrimary(newest.version);
    this.#newest = newest.version;
    return this.#edition(newest);
  }

  #edition({ charts, ...edition }: PublishedEdition): Edition {
    return {
      ...edition,
      open: () => Promise.resolve(charts.map((chart) => this.#kept(chart, edition.version))),
      before: async () => {
        const older = await this.#ask((client) => newestEdition(client, edition.version));
        return older && this.#edition(older);
      },
    };
  }

  #kept({ slug, digest }: PublishedChart, version: number): KeptChart {
    return {
      name: slug,
      digest,
      read: () => this.#ask((client) => readDocument(client, slug, digest)),
      publications: () => this.#ask((client) => publicationsOf(client, slug, version)),
    };
  }

  /** Versions are lost where a primary or a backup takes over. A standby that has fewer is only late. */
  async #requirePrimary(version: number): Promise<void> {
    if (!(await this.#ask(isReadOnly))) return;
    this.#leave();
    throw new StoreFault(
      `The host that answers is a standby that is behind: it has version ${String(version)}, and version ${String(this.#newest)} was seen.`,
    );
  }

  onHint(callBack: () => void): void {
    this.#hinted = callBack;
  }

  close(): void {
    this.#closing.abort();
  }

  /** A connection on which something went wrong is not used again. */
  async #ask<Answer>(question: (client: Client) => Promise<Answer>): Promise<Answer> {
    try {
      this.#client ??= await this.#connected();
      return await question(this.#client);
    } catch (error) {
      if (error instanceof StoreFault || error instanceof Unfit) throw error;
      this.#leave();
      throw isOfDatabase(error) ? storeFault(error) : error;
    }
  }

  async #connected(): Promise<Client> {
    const client = await connect(this.#url, 'read', this.#closing.signal);
    client.on('notification', () => {
      this.#hinted();
    });
    client.on('end', () => {
      if (this.#client !== client) return;
      this.#client = null;
      this.#hinted();
    });
    await listenForHints(client);
    this.#connectedAt = performance.now();
    return client;
  }

  #leave(): void {
    const client = this.#client;
    this.#client = null;
    void client?.end().catch(() => undefined);
  }
}
