import { chartsOf, shippedFolder } from '../support/charts';
import { dataOf } from '../support/run-query';

const charts = chartsOf(shippedFolder);

const wholeChart = `{ agency { name acronym establishedBy { title } figures { text citations { passage { sentence } } }
    branches { name responsibilities { title citations { stance passage { sentence } source { title } } } }
    offices { name responsibilities { title } } } }`;

interface Cited {
  readonly title: string;
  readonly citations: readonly { readonly stance: string; readonly passage: { readonly sentence: number | null } }[];
}

interface WholeChart {
  readonly agency: {
    readonly name: string;
    readonly acronym: string;
    readonly establishedBy: { readonly title: string };
    readonly figures: readonly { readonly text: string; readonly citations: Cited['citations'] }[];
    readonly branches: readonly { readonly name: string; readonly responsibilities: readonly Cited[] }[];
    readonly offices: readonly {
      readonly name: string;
      readonly responsibilities: readonly { readonly title: string }[];
    }[];
  };
}

/** The sentence of the overview that a fact comes from. */
const sentence = ({ citations }: { citations: Cited['citations'] }): number | null | undefined =>
  citations.find(({ passage }) => passage.sentence !== null)?.passage.sentence;

describe('the shipped chart in one request', () => {
  it('gives the agency, its founding law and its figures with their hedges', async () => {
    const { agency } = await dataOf<WholeChart>(charts, wholeChart);
    expect([agency.name, agency.acronym, agency.establishedBy.title]).toEqual([
      'US Immigration and Customs Enforcement Agency',
      'ICE',
      'Homeland Security Act of 2002',
    ]);
    expect(agency.figures.map((figure) => [figure.text, sentence(figure)])).toEqual([
      ['over 400', 3],
      ['over 20,000', 4],
      ['approximately 450', 4],
      ['second-largest', 6],
      ['two large branches', 7],
    ]);
  });

  it('gives the branches, every responsibility cited', async () => {
    const { agency } = await dataOf<WholeChart>(charts, wholeChart);
    expect(agency.branches.map(({ name, responsibilities }) => [name, responsibilities.map(sentence)])).toEqual([
      ['Enforcement and Removal Operations', [8, 8, 8, 8, 8, 8, 8, 8, 9]],
      ['Homeland Security Investigations', [11, 11, 11, 12, 12, 12, 12, 12]],
    ]);
  });

  it('gives the ten offices in the order of the document', async () => {
    const { agency } = await dataOf<WholeChart>(charts, wholeChart);
    expect(agency.offices.map(({ name, responsibilities }) => [name, responsibilities.length])).toEqual([
      ['Office of Equal Employment Opportunity', 5],
      ['Freedom of Information Act Office', 2],
      ['National Firearms and Tactical Training Unit', 4],
      ['Office of Acquisition Management', 2],
      ['Office of Chief Diversity Officer', 2],
      ['Office of Chief Financial Officer', 2],
      ['Office of Chief Information Officer', 2],
      ['Office of Human Capital', 2],
      ['Office of Policy', 2],
      ['Office of Training & Development', 2],
    ]);
  });

  it('tells which offices are said to investigate, and where the wording leaves that open', async () => {
    const query = '{ agency { offices { slug responsibilities { title standing disputed } } } }';
    const { agency } = await dataOf<{
      agency: {
        offices: { slug: string; responsibilities: { title: string; standing: string; disputed: boolean }[] }[];
      };
    }>(charts, query);
    const investigating = agency.offices.flatMap(({ slug, responsibilities }) =>
      responsibilities
        .filter(({ title }) => title.startsWith('Investigate'))
        .map((duty) => [slug, duty.standing, duty.disputed]),
    );
    expect(investigating).toEqual([
      ['ice-acquisition-management', 'STATED', true],
      ['ice-chief-diversity-officer', 'STATED', true],
      ['ice-chief-financial-officer', 'STATED', true],
      ['ice-chief-information-officer', 'STATED', true],
      ['ice-human-capital', 'AMBIGUOUS', true],
      ['ice-policy', 'AMBIGUOUS', true],
      ['ice-training-and-development', 'AMBIGUOUS', true],
    ]);
  });

  it('tells how the agency was made, and what the document only implies', async () => {
    const query = `{ agency {
      status period { start { text } end { text } } predecessors { name status } parent { name status }
      placements { standing parent { acronym } } omissions { omits standing } names { text nameKind } } }`;
    expect(await dataOf(charts, query)).toEqual({
      agency: {
        status: 'ACTIVE',
        period: { start: { text: '2002' }, end: null },
        predecessors: [
          { name: 'US Customs Service', status: 'UNKNOWN' },
          { name: 'Immigration and Naturalization Service', status: 'UNKNOWN' },
        ],
        parent: { name: 'Department of Homeland Security', status: 'ACTIVE' },
        placements: [{ standing: 'IMPLIED', parent: { acronym: 'DHS' } }],
        omissions: [
          { omits: 'RESPONSIBILITIES', standing: 'STATED' },
          { omits: 'UNITS', standing: 'STATED' },
          { omits: 'UNITS', standing: 'IMPLIED' },
        ],
        names: [
          { text: 'US Immigration and Customs Enforcement Agency', nameKind: 'PRIMARY' },
          { text: 'US Immigrations and Customs Enforcement Agency', nameKind: 'MISSPELLING' },
          { text: 'U.S. Immigration and Customs Enforcement', nameKind: 'ALIAS' },
          { text: 'United States Immigration and Customs Enforcement', nameKind: 'ALIAS' },
          { text: 'Immigration and Customs Enforcement', nameKind: 'ALIAS' },
          { text: 'ICE', nameKind: 'ACRONYM' },
        ],
      },
    });
  });
});
