/** Mutants that change nothing anyone could see: file, what it said, what it says; and why. */
export const equivalents = [
  // A list of JavaScript grows where it is too short: its length is given only to be quick.
  ['src/chart/tree.ts', 'parent.length - none', 'parent.length + none'],
  // One unit alone is in order.
  ['src/chart/find-unit.ts', 'found.size > 1', 'found.size >= 1'],
  // Of two bounds that are the same either will do.
  ['seed/span.ts', 'one.from > other.from', 'one.from >= other.from'],
  ['seed/span.ts', 'one.until < other.until', 'one.until <= other.until'],
  // That both are the same is asked in the line above.
  ['seed/check-circles.ts', 'step.slug < start', 'step.slug <= start'],
  // More is left over, and all of it is looked through: only slower.
  ['seed/check-circles.ts', 'hasParent(unit) && hasChild(unit)', 'hasParent(unit) || hasChild(unit)'],
  // The rank before the first has no unit, and so no unit above it that could grow.
  ['src/chart/tree.ts', 'rank > 0', 'rank >= 0'],
  // The content as a whole is never missing.
  ['seed/mended-content.ts', 'path.length > 0', 'path.length >= 0'],
  // Where two paths part, they go on in one list or in one map: both with a number, or neither.
  [
    'seed/mended-content.ts',
    "typeof first === 'number' && typeof second === 'number'",
    "typeof first === 'number' || typeof second === 'number'",
  ],
  // Of a field without arguments nothing can be wrong: it is left out only to be quick.
  ['src/graphql/check-arguments.ts', '!field || field.args.length === 0', '!field && field.args.length === 0'],
];
