/** A question within all bounds whose answer has some 2.5 million characters: one long text, over and over. */
export const largeQuestion = JSON.stringify({
  query: `{ chart(slug: "ice-record") { roots { descendants(first: 1000) { nodes { chart {
    ${Array.from({ length: 25 }, (_, index) => `text${String(index)}: limits`).join(' ')} } } } } } }`,
});
