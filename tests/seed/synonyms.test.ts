import { chartFrom, defectsOf } from '../support/charts';

const units =
  'units:\n  - {slug: top, kind: agency, names: [{text: Weapons Bureau, cites: [book/S1]}], responsibilities: [{title: Keep public records, kind: duty, cites: [book/S1]}]}\n';
const synonyms = (...lines: string[]): string => `${units}synonyms:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

describe('the synonyms of a chart', () => {
  it('lead to words that stand together in one text, in any form and order', () => {
    const said = synonyms(
      '{say: [gun], mean: [weapon, weapons]}',
      '{say: [files, my file], mean: [records for the public]}',
    );
    expect(defectsOf(said)).toEqual([]);
    expect(chartFrom(said).synonyms).toEqual([
      { say: ['gun'], mean: ['weapon', 'weapons'] },
      { say: ['files', 'my file'], mean: ['records for the public'] },
    ]);
  });

  it('are refused where they lead nowhere, with the nearest word', () => {
    expect(
      defectsOf(synonyms('{say: [gun], mean: [weapons, weepons]}', '{say: [file], mean: [public weapons]}')),
    ).toEqual([
      'sections.yaml:4:34: "weepons" leads nowhere; expected words that stand together in a text of this chart that can be found. Did you mean "weapons"?',
      'sections.yaml:5:26: "public weapons" leads nowhere; expected words that stand together in a text of this chart that can be found.',
    ]);
  });

  it('are judged only where the rest of the chart is right', () => {
    const broken = synonyms('{say: [gun], mean: [weepons]}').replace('kind: agency', 'kind: agancy');
    expect(defectsOf(broken)).toEqual([expect.stringContaining('kind is "agancy"')]);
  });

  it('have words on both sides', () => {
    expect(defectsOf(synonyms('{say: [], mean: [weapons]}'))).toEqual([
      'sections.yaml:4:11: say is an empty list; expected a list that is not empty.',
    ]);
    expect(defectsOf(synonyms('{say: ["!"], mean: [weapons]}'))).toEqual([
      'sections.yaml:4:12: item 1 of say is "!"; expected a word or words.',
    ]);
    expect(defectsOf(synonyms('{say: [gun], meen: [weapons]}'))).toEqual([
      expect.stringContaining('"meen" is not a key here; expected one of say, mean. Did you mean "mean"?'),
    ]);
    expect(defectsOf(synonyms('{say: gun, mean: [weapons]}'))).toEqual([
      'sections.yaml:4:11: say is "gun"; expected a list.',
    ]);
  });
});
