import { quote } from '../../src/chart/quote';

describe('a value in a message', () => {
  it.each<[unknown, string]>([
    ['office', '"office"'],
    [7, '"7"'],
    [Infinity, '"Infinity"'],
    [true, '"true"'],
    [null, 'empty'],
    [undefined, 'empty'],
    [[], 'a list'],
    [{}, 'a map'],
    ['two\n\tlines', '"two lines"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('%j is shown as %s', (value, shown) => {
    expect(quote(value)).toBe(shown);
  });
});
