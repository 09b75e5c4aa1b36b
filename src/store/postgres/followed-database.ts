import type { Client } from 'pg';
import { StoreFault } from '../place';
import type { Edition, KeptChart, Place } from '../place';
import { connect } from './connect';
import { readDocument } from './documents';
import { editionOf, newestEdition } from './editions';
import { listenForHints } from './hint';
import { storeFault } from './store-fault';

/** The versions in a database as a place to follow, over one connection, which is made anew when it is lost. */
export class FollowedDatabase implements Place {
  readonly betweenLooks = 500;
  readonly #url: string;
  #client: Client | null = null;
  #hinted: () => void = () => undefined;
  readonly #closing = new AbortController();

  constructor(url: string) {
    this.#url = url;
  }

  async newest(): Promise<Edition> {
    const newest = await this.#ask(newestEdition);
    if (!newest) throw new StoreFault('Nothing has been published yet; `agencygraph publish` does.');
    return newest;
  }

  async before({ version }: Edition): Promise<Edition | null> {
    return version === null ? null : this.#ask((client) => newestEdition(client, version));
  }

  async open({ version, name, key }: Edition): Promise<readonly KeptChart[]> {
    const found = await this.#ask((client) => editionOf(client, version ?? 0));
    if (found?.key !== key) throw new StoreFault(`${name} is not there any more.`);
    return found.charts.map(({ slug, digest }) => ({
      name: slug,
      digest,
      read: () => this.#ask((client) => readDocument(client, slug, digest)),
    }));
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
      this.#leave();
      throw storeFault(error);
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
    return client;
  }

  #leave(): void {
    const client = this.#client;
    this.#client = null;
    void client?.end().catch(() => undefined);
  }
}
