import { xmlElement, xmlText } from '../xml';
import { itemsOn, pagesOf } from './feed';
import type { Feed, FeedItem } from './feed';

export const atomType = 'application/atom+xml';

/**
 * A page of a feed as Atom (RFC 4287); it leads to the other pages (RFC 5005, section 3).
 *
 * @param self the address of the first page
 * @param page from 1
 */
export function atom(feed: Feed, self: string, page: number): string {
  const addressOf = (number: number): string =>
    number === 1 ? self : `${self}${self.includes('?') ? '&' : '?'}page=${String(number)}`;
  const last = pagesOf(feed);
  const links = [
    ['self', page],
    ...(last > 1
      ? ([
          ['first', 1],
          ['last', last],
        ] as const)
      : []),
    ...(page > 1 ? ([['previous', page - 1]] as const) : []),
    ...(page < last ? ([['next', page + 1]] as const) : []),
  ] as const;
  const content = [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.subtitle),
    time('updated', feed.updated),
    xmlElement('author', {}, text('name', feed.author)),
    ...(feed.license === null ? [] : [text('rights', feed.license), link('license', feed.license)]),
    text('generator', 'AgencyGraph'),
    ...links.map(([relation, number]) => link(relation, addressOf(number), atomType)),
    link('alternate', feed.page, 'text/html'),
    ...itemsOn(page, feed).map(entryElement),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, ...content.map((element) => `\n${element}`), '\n')}\n`;
}

function entryElement({ updated, entry: make }: FeedItem): string {
  const entry = make();
  return xmlElement(
    'entry',
    {},
    text('id', entry.id),
    text('title', entry.title),
    time('updated', updated),
    ...entry.terms.map((term) => xmlElement('category', { term })),
    link('alternate', entry.page, 'text/html'),
    ...entry.sources.map((source) => link('via', source)),
    xmlElement('content', { type: 'html' }, xmlText(entry.html)),
  );
}

const text = (name: string, value: string): string => xmlElement(name, {}, xmlText(value));
const time = (name: string, value: Date): string => text(name, value.toISOString());
const link = (rel: string, href: string, type?: string): string => xmlElement('link', { rel, type, href });
