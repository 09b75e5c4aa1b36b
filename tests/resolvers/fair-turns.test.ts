import { chartOfParents, only } from '../support/charts';
import { ask } from '../support/run-query';
import { turnsDuring } from '../support/turns';

const charts = only(chartOfParents(Array.from({ length: 400 }, (_, unit) => Math.floor(unit / 4))));
const field = { search: 'search(text: "unit 7 ubit unot")', about: 'responsibilities(about: "unit 7 ubit unot")' };

describe('many searches in one request', () => {
  it.each(Object.entries(field))('let the event loop come round between any two (%s)', async (_, text) => {
    const searches = Array.from({ length: 20 }, (__, index) => `s${String(index)}: ${text} { totalCount }`);
    const turns = await turnsDuring(ask(charts, `{ ${searches.join(' ')} }`));
    expect(turns).toBeGreaterThanOrEqual(19);
  });
});
