import fc from 'fast-check';
import { guardFormula } from '../../src/export/csv/guard-formula';
import { withoutTextMark } from '../../src/import/cells/plain-text';

describe('the guard of a cell', () => {
  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', "'=1", "''-1"])('stands before %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'Office', '1-2', "'tis", "'", ' =1'])('does not stand before %j', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('is taken away again by the importer, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' ') });
    fc.assert(fc.property(text, (one) => withoutTextMark(guardFormula(one)) === one));
  });
});
