import { newCourse } from '../../../src/graphql/course';
import { KeptAnswers } from '../../../src/http/short-cuts/kept-answers';
import { chartFrom, only } from '../../support/charts';

const megabyte = 1024 * 1024;
const answerOf = (bytes: number): Parameters<KeptAnswers['keep']>[2] => ({
  headers: ['content-type', 'application/json'],
  body: Buffer.alloc(bytes),
  operation: { id: null, course: newCourse() },
});

describe('kept answers', () => {
  const charts = only(chartFrom('units: [{slug: top, kind: agency}]'));

  it('are kept when the same has been asked again', () => {
    const kept = new KeptAnswers();
    kept.keep(charts, 'one', answerOf(10));
    expect(kept.find(charts, 'one')).toBeUndefined();
    kept.keep(charts, 'one', answerOf(10));
    expect(kept.find(charts, 'one')?.body).toHaveLength(10);
  });

  it('are not those of other charts', () => {
    const kept = new KeptAnswers();
    for (let time = 0; time < 2; time += 1) kept.keep(charts, 'one', answerOf(10));
    expect(kept.find(only(charts.default), 'one')).toBeUndefined();
  });

  it.each([
    ['answers', (index: number) => String(index), megabyte],
    ['questions', (index: number) => `${String(index)} ${'x'.repeat(megabyte / 2)}`, 10],
  ])('hold no more than 32 MiB of long %s, and drop those that were asked first', (_what, keyOf, bytes) => {
    const kept = new KeptAnswers();
    const keys = Array.from({ length: 40 }, (_, index) => keyOf(index));
    for (const key of keys) for (let time = 0; time < 2; time += 1) kept.keep(charts, key, answerOf(bytes));
    const found = keys.map((key) => kept.find(charts, key) !== undefined);
    expect(found.filter(Boolean).length).toBeLessThanOrEqual(32);
    expect(found.slice(-20)).toEqual(Array.from({ length: 20 }, () => true));
  });

  it('are none of more than 2 MiB', () => {
    const kept = new KeptAnswers();
    for (let time = 0; time < 2; time += 1) kept.keep(charts, 'one', answerOf(2 * megabyte));
    expect(kept.find(charts, 'one')).toBeUndefined();
  });
});
