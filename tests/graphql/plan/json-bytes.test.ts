import { JsonBytes } from '../../../src/graphql/plan/json-bytes';

describe('JSON in bytes', () => {
  it.each([
    ['of plain letters', 'a plain name'],
    ['of other signs', 'Autorité du détroit'],
    ['that want to be escaped', '"\\\n\u2028💥\ud800'],
    ['of 3,000 signs', 'é'.repeat(3000)],
  ])('is the same wherever in memory it comes to lie: texts %s', (_what, text) => {
    const json = new JsonBytes();
    const answers = Array.from({ length: 300 }, (_, index) => {
      json.addByte(0x5b);
      const texts = Array.from({ length: 1 + (index % 40) }, (_, place) => `${String(place)} ${text}`);
      for (const [place, one] of texts.entries()) {
        if (place > 0) json.addByte(0x2c);
        json.addText(one);
      }
      json.addByte(0x5d);
      return { expected: JSON.stringify(texts), found: json.take() };
    });
    for (const { expected, found } of answers) expect(found.equals(Buffer.from(expected))).toBe(true);
  });
});
