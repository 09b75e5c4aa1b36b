import { blocksOf, readDocument, sectionsOf } from '../support/documents';
import { operations } from '../support/operations';
import { notIn } from '../support/part-of';
import { startService } from '../support/service';
import type { Service } from '../support/service';
import { shell } from '../support/shell';

const text = readDocument('docs/asking.md');
const questions = sectionsOf(text, 3);

const queryIn = (section: string): string | undefined => {
  const [linked] = [...section.matchAll(/\]\(\.\.\/operations\/([a-z-]+)\.graphql\)/g)].map(([, file]) => file);
  return blocksOf(section, 'graphql')[0] ?? operations.find(({ file }) => file === linked)?.query;
};

/** The answer to the question of a section: to its command, its query or the operation that it links first. */
async function answerIn(section: string, { origin }: Service): Promise<unknown> {
  const [command] = blocksOf(section, 'sh');
  if (command !== undefined) return JSON.parse(await shell(command.replaceAll('http://localhost:4000', origin)));
  const [variables] = blocksOf(section, 'json').slice(0, -1);
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: queryIn(section), variables: JSON.parse(variables ?? '{}') as unknown }),
  });
  return response.json();
}

describe('the page of questions', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(async () => {
    await service.stop();
  });

  it('has twenty, and shows nothing but them and their answers', () => {
    expect(questions.map(({ heading }) => Number.parseInt(heading))).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    for (const language of ['graphql', 'json', 'sh']) {
      const inQuestions = questions.flatMap((section) => blocksOf(section.text, language));
      expect(inQuestions).toEqual(blocksOf(text, language));
    }
  });

  it.each(questions)('shows of the answer to "$heading" a true part', async ({ text: section }) => {
    const shown = JSON.parse(blocksOf(section, 'json').at(-1) ?? '') as unknown;
    const answer = await answerIn(section, service);
    expect(answer).not.toHaveProperty('errors');
    expect(notIn(answer, shown)).toEqual([]);
  });
});

describe('a part of an answer', () => {
  const whole = { a: null, rows: [{ n: 1, m: 2 }, { n: 2 }, { n: 3 }], none: [] };

  it.each([{}, { a: null }, { rows: [{ n: 1 }, { n: 3 }] }, { rows: [{ n: 1, m: 2 }, {}] }, { none: [] }])(
    'is %j',
    (shown) => {
      expect(notIn(whole, shown)).toEqual([]);
    },
  );

  it.each([
    [{ a: 0 }, '/a'],
    [{ b: null }, '/b'],
    [{ rows: [] }, '/rows'],
    [{ rows: [{ n: 3 }, { n: 1 }] }, '/rows/1'],
    [{ rows: [{ n: 2 }, { n: 2 }] }, '/rows/1'],
    [{ rows: { n: 1 } }, '/rows'],
    [{ none: [{}] }, '/none/0'],
    [[], ''],
  ])('is not %j', (shown, path) => {
    expect(notIn(whole, shown)).toEqual([path]);
  });
});
