import type { UnitsInOrderQuery, AroundUnitQuery, ChangesInPlaceQuery, UnitKind } from '../generated/operations';

/** A unit as a line of the outline or a box of the diagram. */
export interface Row {
  readonly slug: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: UnitKind;
  /** How many units are directly below it. */
  readonly childCount: number;
}

/** What is known to be directly below a unit. */
export interface Children {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Where the next page begins; null when these are all. */
  readonly next: string | null;
}

/** As much of the tree as is known: of a small chart all of it, of a large one what has been opened. */
export interface Outline {
  readonly isWhole: boolean;
  readonly tops: readonly Row[];
  /** By the slug of the unit above. */
  readonly below: Readonly<Record<string, Children>>;
}

type UnitsInOrder = NonNullable<UnitsInOrderQuery['units']>;
type AroundUnit = NonNullable<AroundUnitQuery['unit']>;
type Connection = AroundUnit['children'];
type Change = NonNullable<ChangesInPlaceQuery['compare']>['changes']['nodes'][number];

/** The whole tree, from its units in order and their levels. */
export function wholeOutline({ edges }: UnitsInOrder): Outline {
  const tree = new Branches();
  const path: Row[] = [];
  for (const { depth, node } of edges) {
    tree.add(node, path[depth - 1]);
    path.length = depth;
    path.push(node);
  }
  return tree.whole();
}

/** The way down to a unit, with what stands beside it, below every top. */
export function outlineAround(unit: AroundUnit, tops: readonly Row[]): Outline {
  const below: Record<string, Children> = {};
  const path = [...unit.ancestors, unit];
  path.forEach((above, index) => {
    below[above.slug] = withRow(childrenOf(above.children), path[index + 1]);
  });
  return { isWhole: false, tops: withRow({ rows: tops, total: 0, next: null }, path[0]).rows, below };
}

/** The changed units alone, each where it stands on the side in view, else where it stands on the other. */
export function changedOutline(changes: readonly Change[], side: 'before' | 'after'): Outline {
  const tree = new Branches();
  for (const { before, after } of changes) {
    const unit = side === 'before' ? (before ?? after) : (after ?? before);
    if (unit === null) continue;
    let above: Row | undefined;
    for (const row of [...unit.ancestors, unit]) {
      tree.add(row, above);
      above = row;
    }
  }
  return tree.whole();
}

/** With one more page of what is below a unit. */
export function withPage(outline: Outline, slug: string, page: Connection): Outline {
  const known = outline.below[slug]?.rows ?? [];
  const more = childrenOf(page);
  const slugs = new Set(more.rows.map((row) => row.slug));
  // A unit that was put in out of turn, because it is in view, finds its turn here.
  const rows = [...known.filter((row) => !slugs.has(row.slug)), ...more.rows];
  return { ...outline, below: { ...outline.below, [slug]: { ...more, rows } } };
}

function childrenOf({ nodes, totalCount, pageInfo }: Connection): Children {
  return { rows: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

function withRow(children: Children, row: Row | undefined): Children {
  if (!row || children.rows.some(({ slug }) => slug === row.slug)) return children;
  return { ...children, rows: [...children.rows, row] };
}

/** A tree that grows row by row; a row that is there already is left as it is. */
class Branches {
  readonly #tops = new Map<string, Row>();
  readonly #below = new Map<string, Map<string, Row>>();

  add(row: Row, above: Row | undefined): void {
    const siblings = above ? (this.#below.get(above.slug) ?? new Map<string, Row>()) : this.#tops;
    if (!siblings.has(row.slug)) siblings.set(row.slug, row);
    if (above) this.#below.set(above.slug, siblings);
  }

  whole(): Outline {
    const below = [...this.#below].map(([slug, siblings]): [string, Children] => {
      const rows = [...siblings.values()];
      return [slug, { rows, total: rows.length, next: null }];
    });
    return { isWhole: true, tops: [...this.#tops.values()], below: Object.fromEntries(below) };
  }
}
