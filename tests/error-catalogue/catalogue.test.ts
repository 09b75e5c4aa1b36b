import { readDocument } from '../support/documents';
import { errorCatalogue } from './catalogue';

describe('the error catalogue', () => {
  it('is current (if not: run `npm run docs:errors`, read the diff, commit it)', async () => {
    expect(readDocument('docs/errors.md')).toBe(await errorCatalogue());
  }, 120_000);
});
