import { Chart } from '../../src/chart/chart';
import type { Charts } from '../../src/chart/charts';
import type { CitationRecord, NameRecord, ResponsibilityRecord, UnitRecord } from '../../src/chart/document';
import { only } from './charts';
import { always, dutyRecord, headerRecord, nameRecord, sourceRecord, unitRecord } from './records';
import { seeded } from './seeded';

const branches = 20;
/** How many levels of offices stand below a branch, at most. */
const deepest = 6;
/** The number of the office that has many children, and how many. */
const wide = branches + 1;
const childrenOfWide = 3000;

const tasks = [
  'Harbour Safety',
  'Fisheries Licensing',
  'Tide Records',
  'Lighthouse Maintenance',
  'Cargo Inspection',
  'Ferry Timetables',
  'Marine Statistics',
  'Coastal Surveys',
  'Crew Certification',
  'Wreck Removal',
  'Customs Liaison',
  'Dredging and Channel Works',
  'Weather Warnings',
  'Port Dues and Refunds',
  'Search and Rescue Coordination',
  'Legal Affairs',
  'Human Resources',
  'Records, Archives and Information Requests from the Public',
];
const heads = ['Ald', 'Bren', 'Carr', 'Dun', 'Ell', 'Fal', 'Grim', 'Hal', 'Ing', 'Kel', 'Lang', 'Mar', 'Nor', 'Os'];
const tails = ['bury', 'combe', 'dale', 'ford', 'haven', 'mouth', 'ness', 'port', 'stead', 'wick'];
const foreign = [
  ['ar', 'مكتب سلامة الموانئ'],
  ['ar', 'قسم الأرصاد الجوية'],
  ['he', 'לשכת בטיחות הנמלים'],
  ['he', 'המחלקה למטאורולוגיה'],
] as const;

const passages = Array.from({ length: 100 }, (_, index) => ({
  id: `P${String(index + 1)}`,
  paragraph: index + 1,
  sentence: 1,
  locator: null,
  gist: `Page ${String(index + 1)} of the register lists offices, where they belong and what they do.`,
}));
const citations = passages.map(({ id }): CitationRecord[] => [
  { passage: `register/${id}`, stance: 'SUPPORTS', note: null },
]);

/** One large chart, the same on every run: an agency, its branches, and offices of many names on up to six levels. */
export function largeCharts(count = 100_000): Charts {
  const random = seeded(count);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const stated = () => ({ statement: null, standing: 'STATED' as const, cites: pick(citations) });
  const nameOf = (number: number): NameRecord => {
    const task = pick(tasks);
    const place = pick(heads) + pick(tails);
    const [language, text] =
      number % 500 === 0
        ? pick(foreign)
        : ([
            null,
            pick([`Office of ${task}`, `${task} Division`, `${place} Field Office`, `${task}, ${place}`]),
          ] as const);
    return nameRecord(text, { ...stated(), language });
  };
  const dutiesOf = (number: number): ResponsibilityRecord[] =>
    Array.from({ length: number % 10 < 3 ? (number % 10) + 1 : 0 }, () => {
      const title = `Oversee ${pick(tasks).toLowerCase()} in ${pick(heads)}${pick(tails)}`;
      return dutyRecord(title, stated());
    });

  const parents = parentsOf(count, pick);
  const units = parents.map((parent, number): UnitRecord => {
    const kind = number === 0 ? 'AGENCY' : number <= branches ? 'BRANCH' : 'OFFICE';
    const place = { ...stated(), parent: slugOf(parent), position: null, period: always };
    return unitRecord(slugOf(number), slugOf(parent), {
      kind,
      names: [number === 0 ? { ...nameOf(1), text: 'National Coast Agency' } : nameOf(number)],
      placements: number === 0 ? [] : [place],
      responsibilities: dutiesOf(number),
    });
  });
  const chart = new Chart({
    chart: headerRecord(slugOf(0), {
      slug: 'large',
      title: 'A large chart',
      description: 'Made up: as many offices as a large state has.',
    }),
    sources: [sourceRecord('register', { title: 'Register of offices', passages })],
    laws: [],
    units,
    events: [],
    synonyms: [],
    digest: `large-${String(count)}`,
  });
  return only(chart);
}

function slugOf(number: number): string {
  return number === 0 ? 'top' : `unit-${String(number)}`;
}

/** The number of each unit's parent: the agency, the branches, the wide office, the others, last its children. */
function parentsOf(count: number, pick: (numbers: readonly number[]) => number): number[] {
  const parents: number[] = [];
  const levels: number[] = [];
  const open: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const isBelowWide = number >= count - childrenOfWide;
    const parent = number <= branches ? 0 : number === wide ? 1 : isBelowWide ? wide : pick(open);
    const level = number === 0 ? 0 : (levels[parent] ?? 0) + 1;
    parents.push(parent);
    levels.push(level);
    if (number !== 0 && number !== wide && level <= deepest) open.push(number);
  }
  return parents;
}
