import { keyedBy } from '../../web/panel/keyed-by';

describe('keys by words', () => {
  it('are as many as the items, whatever their words', () => {
    const keys = keyedBy(['a', 'b', 'a', 'a 2', 'a'], (word) => word).map(([key]) => key);
    expect(new Set(keys).size).toBe(5);
  });

  it('stay with an item when others come and go before it', () => {
    const keyOf = (items: readonly string[], item: string): string | undefined =>
      keyedBy(items, (word) => word).find(([, one]) => one === item)?.[0];
    expect(keyOf(['a', 'b'], 'b')).toBe(keyOf(['c', 'a', 'b'], 'b'));
  });
});
