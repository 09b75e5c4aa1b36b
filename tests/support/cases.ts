/** How many cases a test tries of those that have no end: `npm run test:long` tries many. */
export const cases = <Count>(usual: Count, many: Count): Count => (process.env.TEST_LONG === undefined ? usual : many);
