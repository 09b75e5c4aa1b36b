import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { chartsOf, dataFolder, shippedFolder } from '../../support/charts';
import { dataOf } from '../../support/run-query';

/** An answer that the judge accepts: a unit, a duty of a unit, a law or a passage. */
type Right = Readonly<Record<string, string>>;

interface Question {
  readonly ask: 'search' | 'responsibilities';
  readonly chart: string;
  readonly text: string;
  readonly right?: readonly Right[];
}

const duty = 'duty: title of: unit { slug }';
const anything = `... on OrgUnit { unit: slug } ... on Responsibility { ${duty} } ... on Law { law: slug } ... on Passage { passage: id }`;
const queries = {
  search: `query ($text: String!, $chart: String) {
    found: search(text: $text, first: 10, chart: $chart) { edges { score node { ${anything} } } } }`,
  responsibilities: `query ($text: String!, $chart: String) {
    found: responsibilities(about: $text, first: 10, chart: $chart) { edges { score node { ${duty} } } } }`,
};

const charts = chartsOf(shippedFolder);

async function answersTo({ ask, chart, text }: Question): Promise<{ score: number; answer: string }[]> {
  const { found } = await dataOf<{ found: { edges: { score: number; node: object }[] } }>(charts, queries[ask], {
    text,
    chart,
  });
  return found.edges.map(({ score, node }) => ({ score, answer: nameOf(node) }));
}

function nameOf(node: object): string {
  const { unit, duty, of, law, passage } = node as Record<string, string> & { of?: { slug: string } };
  if (duty !== undefined) return `${duty} (${of?.slug ?? ''})`;
  return unit ?? law ?? passage?.replace(/^passage:[^:]+:/, '') ?? '?';
}

const rightNames = ({ right = [] }: Question): string[] =>
  right.map(({ unit, duty, of, law, passage }) => (duty ? `${duty} (${of ?? ''})` : (unit ?? law ?? passage ?? '')));

interface Report {
  readonly first: number;
  readonly firstThree: number;
  readonly misses: readonly string[];
  /** Those without an answer that got one all the same. */
  readonly answered: readonly string[];
}

/** As the API says it: what scores less fits in part, which may be chance. */
const statedScore = 0.5;

async function judge(file: string): Promise<Report> {
  const text = readFileSync(join(dataFolder, 'judged', `${file}.yaml`), 'utf8');
  const { questions, unanswerable } = parse(text) as Record<'questions' | 'unanswerable', Question[]>;
  const places: number[] = [];
  const misses: string[] = [];
  for (const question of questions) {
    const answers = (await answersTo(question)).map(({ answer }) => answer);
    const right = rightNames(question);
    const place = answers.findIndex((answer) => right.includes(answer));
    places.push(place);
    if (place === 0) continue;
    const where = place < 0 ? 'not in the first ten' : `at place ${String(place + 1)}`;
    misses.push(`"${question.text}" (${question.ask}, ${question.chart}): ${where}, after ${answers[0] ?? 'nothing'}`);
  }
  const answered: string[] = [];
  for (const question of unanswerable) {
    const [best] = await answersTo(question);
    if (best && best.score >= statedScore)
      answered.push(`"${question.text}" (${question.ask}, ${question.chart}): ${String(best.score)}, ${best.answer}`);
  }
  return {
    first: places.filter((place) => place === 0).length / places.length,
    firstThree: places.filter((place) => place >= 0 && place < 3).length / places.length,
    misses,
    answered,
  };
}

/**
 * Questions in people's words with the answers they should get, each set by somebody who had seen the charts but not
 * the search. Those of `tuning` and of the practice sets were looked at while it was made. Those of `kept-aside` were
 * asked first when it was done; synonyms were added for two misses then, and nothing after `kept-aside-2` was asked.
 */
const sets = [
  { file: 'tuning', mostAnswered: 0 },
  { file: 'kept-aside', mostAnswered: 0 },
  { file: 'kept-aside-2', mostAnswered: 0 },
  { file: 'practice-1', mostAnswered: 0 },
  { file: 'practice-2', mostAnswered: 2 },
];

describe.each(sets)('the judged questions of the set $file', ({ file, mostAnswered }) => {
  let report: Report;

  beforeAll(async () => {
    report = await judge(file);
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    const summary = `${file}: first ${percent(report.first)}, in the first three ${percent(report.firstThree)}`;
    const lines = [
      summary,
      ...report.misses.map((miss) => `  missed ${miss}`),
      ...report.answered.map((answer) => `  answered ${answer}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  it('get a right answer first, nine times in ten', () => {
    expect(report.first).toBeGreaterThanOrEqual(0.9);
  });

  it('get a right answer among the first three, 97 times in 100', () => {
    expect(report.firstThree).toBeGreaterThanOrEqual(0.97);
  });

  it('get nothing of a score from 0.5 where the chart holds no answer, but for those known', () => {
    expect(report.answered.length).toBeLessThanOrEqual(mostAnswered);
  });
});
