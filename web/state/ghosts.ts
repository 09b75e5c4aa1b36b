import type { Comparison } from './comparison';
import type { Children, Outline, Row } from './outline';

/** The outline with the units that stand only on the side that is not in view, each below the unit it stands under there. */
export function withGhosts(outline: Outline, { changes, side }: Comparison): Outline {
  const below: Record<string, Children> = { ...outline.below };
  const tops: Row[] = [...outline.tops];
  for (const { before, after } of changes) {
    const [here, there] = side === 'after' ? [after, before] : [before, after];
    if (here || !there) continue;
    const above = there.ancestors.at(-1)?.slug;
    if (above === undefined) tops.push(there);
    else {
      const known = below[above] ?? { rows: [], total: 0, next: null };
      below[above] = { ...known, rows: [...known.rows, there], total: known.total + 1 };
    }
  }
  return { ...outline, tops, below };
}
