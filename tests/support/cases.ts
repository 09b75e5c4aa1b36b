/** How many cases a test tries of those that have no end: `npm run test:long` tries many. */
export const cases = (usual: number, many: number): number => (process.env.TEST_LONG === undefined ? usual : many);
