import fc from 'fast-check';
import { addressOf, firstView, viewOf } from '../../web/state/address';
import type { View } from '../../web/state/address';

const read = (address: string, base = ''): View => viewOf(new URL(address, 'http://localhost:4000'), base);

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.trim() === one);
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/);
const date = fc.option(fc.constantFrom('2009-01-01', '1999-12-31', 'nonsense', '2010'));
const path = fc.stringMatching(/^(\/[\w~-]{1,6}){1,3}$/);
const moment = fc.option(
  fc.record({ chart: fc.option(slug.filter((one) => one !== 'latest')), asOf: fc.option(fc.constant('2010-08-01')) }),
);

describe('the address of a view', () => {
  it.each([
    ['/', {}],
    ['/units/hsi', { unit: 'hsi' }],
    ['/units/hsi?chart=record&asOf=2009-01-01', { unit: 'hsi', chart: 'record', asOf: '2009-01-01' }],
    ['/units/hsi?asOf=2009-01-01&language=fr-CA', { unit: 'hsi', asOf: '2009-01-01', language: 'fr-CA' }],
    ['/?compare=2010-08-01', { comparedWith: { chart: null, asOf: '2010-08-01' } }],
    ['/?compare=latest', { comparedWith: { chart: null, asOf: null } }],
    ['/?compare=record', { comparedWith: { chart: 'record', asOf: null } }],
    [
      '/?compare=record@2010-08-01&changes=only',
      { comparedWith: { chart: 'record', asOf: '2010-08-01' }, changesOnly: true },
    ],
    ['/?about=stolen+paintings', { about: 'stolen paintings' }],
  ])('%s says what is in it', (address, view) => {
    expect(read(address)).toEqual({ ...firstView, ...view });
    expect(addressOf({ ...firstView, ...view })).toBe(address);
  });

  it('leads back to the same view, whatever is in it, wherever the service is reached', () => {
    const view = fc.record<View>({
      unit: fc.option(fc.oneof(slug, text)),
      chart: fc.option(slug),
      asOf: date,
      language: fc.option(fc.constantFrom('fr', 'fr-CA', 'no language')),
      comparedWith: moment,
      changesOnly: fc.boolean(),
      about: fc.option(text),
      find: fc.option(text),
    });
    fc.assert(
      fc.property(view, fc.oneof(fc.constant(''), path), (one, base) => {
        const { changesOnly, comparedWith } = one;
        // A unit called '.' or '..' would be another folder: no slug is.
        fc.pre(one.unit === null || !/^\.+$/.test(one.unit));
        const same = { ...one, changesOnly: changesOnly && comparedWith !== null };
        expect(read(base + addressOf(one), base)).toEqual(same);
      }),
    );
  });

  it('is read below the path of the service, be the path there or not, and not below one that only begins alike', () => {
    expect(read('/units/hsi', '/org').unit).toBe('hsi');
    expect(read('/org/units/units', '/org/units').unit).toBeNull();
    expect(read('/organ/units/hsi', '/org').unit).toBeNull();
    expect(read('/org/units/hsi').unit).toBeNull();
    expect(read('/org?about=art', '/org').about).toBe('art');
  });

  it('takes “latest” as no day, as it does on the other side of a comparison', () => {
    expect(read('/?asOf=latest')).toEqual(firstView);
  });

  it('takes what is empty as not given, and a broken escape as it stands', () => {
    expect(read('/?chart=&asOf=%20&find=')).toEqual(firstView);
    expect(read('/units/%E0%A4%A').unit).toBe('%E0%A4%A');
  });
});
