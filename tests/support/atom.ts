import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly category: readonly { readonly term: string }[];
  readonly link: readonly AtomLink[];
  readonly content: { readonly type: string; readonly '#text': string };
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly AtomLink[];
  readonly entry: readonly AtomEntry[];
}

const lists = ['entry', 'link', 'category'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  // Characters by their numbers, too.
  htmlEntities: true,
  trimValues: false,
  isArray: (name) => lists.includes(name),
});

/** Reads a feed; fails where it is no XML, or lacks what RFC 4287 requires of a feed and its entries. */
export function parseAtom(text: string): AtomFeed {
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) throw new Error(`${wellFormed.err.msg} (line ${String(wellFormed.err.line)})`);
  const { feed } = parser.parse(text) as { feed: AtomFeed & { readonly xmlns: string } };
  expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom');
  const entries = 'entry' in feed ? feed.entry : [];
  for (const { id, title, updated, link } of [feed, ...entries]) {
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(title).not.toBe('');
    expect(new Date(updated).toISOString()).toBe(updated);
    expect(link.map(({ rel }) => rel)).toContain('alternate');
  }
  expect(feed.author.name).not.toBe('');
  expect(feed.link.map(({ rel }) => rel)).toContain('self');
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return { ...feed, entry: entries };
}

export const linkOf = ({ link }: { readonly link: readonly AtomLink[] }, relation: string): string | undefined =>
  link.find(({ rel }) => rel === relation)?.href;
