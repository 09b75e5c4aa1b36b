import { partedByDay } from '../../web/state/parted-by-day';

const dated = (earliest: string | null, latest: string | null) => ({ date: { earliest, latest } });
const past = dated('2003-05-01', '2003-05-31');
const around = dated('2004-01-01', '2004-12-31');
const future = dated('2009-11-05', '2009-11-05');
const inOrBefore = dated(null, '2013-02-16');
const unknown = dated(null, null);
const undated = { date: null };
const all = [past, around, future, inOrBefore, unknown, undated];

describe('what the sources state, on a past day', () => {
  it('stands apart from what they state of later days', () => {
    expect(partedByDay(all, '2004-06-01')).toEqual({
      known: [past, around, unknown, undated],
      later: [future, inOrBefore],
    });
  });

  it('is all there is in the latest state', () => {
    expect(partedByDay(all, null)).toEqual({ known: all, later: [] });
  });
});
