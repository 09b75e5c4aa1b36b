/** What changes, told to whoever follows it: the newest first. */
export interface Feed {
  /** Stays, wherever the feed is served. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Under which terms the data may be used; null when nobody has said. */
  readonly license: string | null;
  /** The page of what it is about. */
  readonly page: string;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

/** An entry that is made when it is shown: most of a long feed never is. */
export interface FeedItem {
  readonly updated: Date;
  readonly entry: () => FeedEntry;
}

export interface FeedEntry {
  /** Stays as long as it is the same that is told. */
  readonly id: string;
  readonly title: string;
  /** The page that shows it. */
  readonly page: string;
  /** What kind of thing it is, and what else a program may sort it by. */
  readonly terms: readonly string[];
  /** More of it, as HTML. */
  readonly html: string;
  /** Addresses of the documents that it rests on. */
  readonly sources: readonly string[];
}

/** So many entries stand on a page of a feed. */
const entriesOnPage = 100;

/** How many pages it has, one at least. */
export function pagesOf({ items }: Feed): number {
  return Math.max(1, Math.ceil(items.length / entriesOnPage));
}

/** @param page from 1 */
export function itemsOn(page: number, { items }: Feed): readonly FeedItem[] {
  return items.slice((page - 1) * entriesOnPage, page * entriesOnPage);
}
