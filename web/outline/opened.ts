import type { Outline } from '../state/outline';

/** A chart of so many units is open whole at first. */
const fewUnits = 40;

/** What is open at first: a small chart whole; of a larger one the tops, and the way to the unit in focus and it. */
export function openAtFirst(outline: Outline, focus: string | null): ReadonlySet<string> {
  const known = Object.values(outline.below).reduce((sum, { rows }) => sum + rows.length, outline.tops.length);
  if (outline.isWhole && known <= fewUnits) return new Set(Object.keys(outline.below));
  const tops = outline.tops.filter(({ slug }) => outline.below[slug]).map(({ slug }) => slug);
  return new Set([...tops, ...wayTo(outline, focus), ...(focus === null ? [] : [focus])]);
}

/** The slugs of the units above one, as far as they are known. */
export function wayTo({ below }: Outline, slug: string | null): string[] {
  const above = new Map(Object.entries(below).flatMap(([parent, { rows }]) => rows.map((row) => [row.slug, parent])));
  const way: string[] = [];
  for (let parent = above.get(slug ?? ''); parent !== undefined; parent = above.get(parent)) way.push(parent);
  return way;
}

/** What is known of the same state of the chart from two pages together. */
export function together(known: Outline, page: Outline): Outline {
  if (page.isWhole) return page;
  const below = { ...page.below };
  for (const [slug, children] of Object.entries(known.below)) {
    if (children.rows.length >= (below[slug]?.rows.length ?? 0)) below[slug] = children;
  }
  // A unit that was put in out of turn must be there still.
  for (const [slug, { rows }] of Object.entries(page.below)) {
    const kept = below[slug];
    const missing = rows.filter((row) => !kept?.rows.some((one) => one.slug === row.slug));
    if (kept && missing.length > 0) below[slug] = { ...kept, rows: [...kept.rows, ...missing] };
  }
  return { ...page, below };
}
