import { isReference } from '@apollo/client';
import type { FieldPolicy, InMemoryCacheConfig, StoreObject } from '@apollo/client';
import introspection from '../operations/generated/introspection.json';

/**
 * Which types an interface or a union stands for, so that a fragment on it finds its objects. The introspection has
 * 300 kB: a page for the web is better off with this alone, written to a file by its build.
 */
const possibleTypes = Object.fromEntries(
  introspection.__schema.types.flatMap(({ name, possibleTypes }) =>
    possibleTypes ? [[name, possibleTypes.map((type) => type.name)]] : [],
  ),
);

const isObject = (value: unknown): value is StoreObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isReference(value);

/** What two answers tell of one thing: what the newer one tells, and of the rest what the older one told. */
function together(held: unknown, told: unknown): unknown {
  if (Array.isArray(held) && Array.isArray(told) && held.length === told.length)
    return told.map((part, place) => together(held[place], part));
  if (!isObject(held) || !isObject(told) || held.__typename !== told.__typename) return told;
  const parts = Object.entries(told).map(([name, part]) => [name, together(held[name], part)] as const);
  return { ...held, ...Object.fromEntries(parts) };
}

interface Page extends StoreObject {
  readonly edges?: readonly unknown[];
  readonly nodes?: readonly unknown[];
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null };
}

/** The pages of one list, each by the cursor that it was asked for with; the first by the empty text. */
type Pages = Readonly<Record<string, Page | undefined>>;

const cursorOf = (args: Readonly<Record<string, unknown>> | null): string =>
  typeof args?.after === 'string' ? args.after : '';

/** A page with all that are held of those behind it; where one of them tells less, so does the whole. */
function withNext(page: Page, pages: Pages): Page {
  const next = pages[page.pageInfo?.endCursor ?? ''];
  if (!page.pageInfo?.endCursor || !next) return page;
  const { hasNextPage, endCursor } = next.pageInfo ?? {};
  const both: Page = {
    ...page,
    edges: page.edges && next.edges && [...page.edges, ...next.edges],
    nodes: page.nodes && next.nodes && [...page.nodes, ...next.nodes],
    pageInfo: { ...page.pageInfo, hasNextPage, endCursor },
  };
  return withNext(both, pages);
}

/**
 * A list in pages, which grows by `fetchMore({ variables: { after: endCursor } })`. Apollo's `relayStylePagination` does
 * so as well, for lists that are asked for by their `edges`; this one takes the short form `nodes`, too.
 */
const pagedList: FieldPolicy<Pages, Page, Page> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== 'after'),
  merge: (pages, page, { args }) => ({ ...pages, [cursorOf(args)]: together(pages?.[cursorOf(args)], page) as Page }),
  read(pages, { args }) {
    const page = pages?.[cursorOf(args)];
    return pages && page && !cursorOf(args) ? withNext(page, pages) : page;
  },
};

const kept: FieldPolicy = { merge: together };

/**
 * How Apollo Client keeps what this service answers. What has an id is kept by it, and as the id tells the date, no date
 * gets in the way of another. What has none belongs to the object that it was read from: there, two questions that ask
 * different things of it are answered together, where the cache would forget the one for the other.
 */
export const cacheOptions: InMemoryCacheConfig = {
  possibleTypes,
  typePolicies: {
    Query: { fields: { units: pagedList, responsibilities: pagedList, search: pagedList } },
    OrgUnit: { fields: { children: pagedList, descendants: pagedList, citations: kept, identifiers: kept } },
    Comparison: { merge: true, fields: { changes: pagedList } },
    Chart: { fields: { changeDays: kept } },
    ChangeEvent: { fields: { origins: kept } },
    Fact: { fields: { citations: kept } },
    Law: { fields: { citations: kept } },
    Period: { merge: true },
    UncertainDate: { merge: true },
  },
};
