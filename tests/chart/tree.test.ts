import { absent, none, Tree } from '../../src/chart/tree';

/** The same numbers on every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

/** A forest in which some units are absent, its numbers shuffled so that parents do not come first. */
function randomParents(seed: number): Int32Array {
  const random = generator(seed);
  const count = 1 + random(60);
  const label = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = random(index + 1);
    [label[index], label[other]] = [label[other] ?? 0, label[index] ?? 0];
  }
  const parents = new Int32Array(count);
  label.forEach((unit, index) => {
    const above = index === 0 || random(8) === 0 ? none : (label[random(index)] ?? none);
    parents[unit] = above !== none && parents[above] === absent ? absent : random(12) === 0 ? absent : above;
  });
  return parents;
}

/** What the tree should say, read off the parents alone. */
function naive(parents: Int32Array) {
  const childrenOf = (unit: number): number[] => [...parents.keys()].filter((other) => parents[other] === unit);
  const below = (unit: number): number[] => childrenOf(unit).flatMap((child) => [child, ...below(child)]);
  const above = (unit: number): number[] => {
    const parent = parents[unit] ?? none;
    return parent >= 0 ? [...above(parent), parent] : [];
  };
  return { childrenOf, below, above, order: below(none) };
}

describe('a tree', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('says what its parents say (forest %i)', (seed) => {
    const parents = randomParents(seed);
    const tree = new Tree(parents, (one, other) => one - other);
    const expected = naive(parents);
    expect([...tree.order]).toEqual(expected.order);
    expect(tree.roots()).toEqual(expected.childrenOf(none));
    for (const unit of parents.keys()) {
      const isThere = parents[unit] !== absent;
      expect(tree.has(unit)).toBe(isThere);
      expect(tree.children(unit)).toEqual(isThere ? expected.childrenOf(unit) : []);
      expect([...tree.descendants(unit)]).toEqual(isThere ? expected.below(unit) : []);
      expect(tree.childCount(unit)).toBe(tree.children(unit).length);
      expect(tree.descendantCount(unit)).toBe(tree.descendants(unit).length);
      expect(tree.ancestors(unit)).toEqual(expected.above(unit));
      expect(tree.depth(unit)).toBe(expected.above(unit).length);
      expect(tree.parent(unit)).toBe(Math.max(parents[unit] ?? none, none));
      const under = [...parents.keys()].filter((other) => tree.isUnder(other, unit));
      expect(under).toEqual([...tree.descendants(unit)].sort((one, other) => one - other));
    }
  });

  it('takes 100,000 levels without recursion', () => {
    const tree = new Tree(
      Int32Array.from({ length: 100_000 }, (_, unit) => unit - 1),
      (one, other) => one - other,
    );
    expect(tree.depth(99_999)).toBe(99_999);
    expect(tree.descendantCount(0)).toBe(99_999);
  });
});
