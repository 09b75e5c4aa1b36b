/** Mutants that change nothing anyone could see: file, what it said, what it says; and why. */
export const equivalents = [
  // The one row too many has no unit, and nothing asks for it.
  ['src/chart/snapshot.ts', 'unit < parent.length', 'unit <= parent.length'],
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
  // That both are the same is asked in the line above.
  ['seed/check-tree.ts', 'above < record.slug', 'above <= record.slug'],
  // Of a field without arguments nothing can be wrong: it is left out only to be quick.
  ['src/graphql/check-arguments.ts', '!field || field.args.length === 0', '!field && field.args.length === 0'],
];
