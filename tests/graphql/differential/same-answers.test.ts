import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { Charts } from '../../../src/chart/charts';
import { standingOf } from '../../../src/chart/standing';
import type { PersistedOperation } from '../../../src/graphql/persisted/persisted-operation';
import { readManifest } from '../../../src/graphql/persisted/read-manifest';
import { buildChartSchema } from '../../../src/graphql/schema';
import { cases } from '../../support/cases';
import { chartsOf, dataFolder, shippedFolder } from '../../support/charts';
import { conversation, conversationAbout } from './conversation';
import { Dice } from './dice';
import { Findings } from './findings';
import { harvest } from './harvest';
import { knownQuestions } from './known-questions';
import { Pair } from './pair';
import { QuestionMaker } from './question-maker';
import { Values, vocabularyOf } from './values';

const manifest = join(__dirname, '..', '..', '..', 'operations', 'generated', 'persisted-operations.json');
const known = readManifest(readFileSync(manifest, 'utf8')) as readonly PersistedOperation[];
const schema = buildChartSchema();
const shipped = chartsOf(shippedFolder);
/** One after the other is served; most hold charts of the one before, beside others or otherwise. */
const sets = [
  shipped,
  new Charts(shipped.all, 'ice-record', 'test'),
  new Charts(shipped.all.slice(0, 1), 'ice', 'test'),
  chartsOf(join(dataFolder, 'charts'), 'sound'),
  shipped,
];
const seed = cases(1000, 1_000_000);
/** Of each set; some of the first are asked of the others, too. */
const [conversations, again] = cases<[number, number]>([105, 12], [2700, 100]);

const findings = new Findings();
let current = shipped;
let pair: Pair;
beforeAll(async () => {
  pair = await Pair.start(() => standingOf(current), known);
  const harvests = await Promise.all(sets.map(harvest));
  const ids = harvests.flatMap((one) => one.ids);
  const cursors = harvests.flatMap((one) => one.cursors);
  const maker = new QuestionMaker(schema, new Values(vocabularyOf(sets, ids, cursors)));
  const repeated = knownQuestions.map((question, index) => conversationAbout(question, known, new Dice(index)));
  for (const [place, charts] of sets.entries()) {
    current = charts;
    const first = seed + place * conversations;
    const fresh = Array.from({ length: conversations }, (_, index) => conversation(maker, known, first + index));
    await findings.holdAll(pair, [...repeated, ...fresh]);
    if (place === 0) repeated.push(...fresh.slice(0, again));
  }
}, 40 * 60_000);
afterAll(() => pair.close());

describe('an answer with short cuts', () => {
  it('is to the letter the one without, whatever is asked, however often, and whichever charts are served', () => {
    expect(findings.differences.join('\n\n')).toBe('');
    expect(findings.cases).toBeGreaterThanOrEqual(cases(5000, 100_000));
  });

  it('was given by every layer, and was refused for every reason that a question can be', () => {
    const shareOf = (layer: string): number => (findings.layers.get(layer) ?? 0) / findings.cases;
    expect(['kept', 'plan', 'execution'].filter((layer) => shareOf(layer) < 0.05)).toEqual([]);
    expect([...findings.statuses.keys()]).toEqual(expect.arrayContaining(['200', '304', '400', '405', '406', '415']));
    const codes = ['BAD_REQUEST', 'BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED', 'GRAPHQL_PARSE_FAILED'];
    const others = ['GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'UNSUPPORTED_MEDIA_TYPE'];
    expect([...findings.codes.keys()]).toEqual(expect.arrayContaining([...codes, ...others]));
  });

  it('was asked for every field with every argument, without an error', () => {
    const parts = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isIntrospectionType(type)) return [];
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ name, args }) => [
        `${type.name}.${name}`,
        ...args.map((one) => `${type.name}.${name}(${one.name})`),
      ]);
    });
    expect(parts.filter((part) => !findings.parts.has(part))).toEqual([]);
  });
});
