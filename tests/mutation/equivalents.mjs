/** Mutants that change nothing anyone could see, and why: file, what it said, what it says. */
export const equivalents = [];
