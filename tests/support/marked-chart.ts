import type { CheckedFolder } from '../../seed/index';
import { checkFolders, formatDefects } from '../../seed/index';

/** How a chart is to be, apart from its mark. */
interface Shape {
  readonly slug?: string;
  readonly units?: number;
}

/** A chart whose every name, duty, statement and gist says that it is of this edition. The first unit is above all others. */
export function markedChart(edition: number, { slug = 'marked', units = 12 }: Shape = {}): CheckedFolder {
  const mark = `of edition ${String(edition)}`;
  const cites = ['book/p1'];
  const records = Array.from({ length: units }, (_, unit) => ({
    slug: `unit-${String(unit)}`,
    kind: unit === 0 ? 'agency' : 'office',
    names: [{ text: `Office ${String(unit)} ${mark}`, cites }],
    responsibilities: [
      { kind: 'duty', title: `Keep record ${String(unit)} ${mark}`, statement: `It keeps them ${mark}.`, cites },
    ],
    ...(unit === 0 ? {} : { placements: [{ parent: 'unit-0', cites }] }),
  }));
  const source = {
    slug: 'book',
    title: `Book ${mark}`,
    kind: 'general',
    passages: [{ id: 'p1', gist: `So ${mark}.` }],
  };
  const header = { format: 1, slug, title: `Chart ${mark}`, description: mark, limits: mark, subject: 'unit-0' };
  const folder = {
    name: slug,
    texts: [
      { name: `${slug}/chart.yaml`, text: JSON.stringify({ chart: header, sources: [source] }) },
      { name: `${slug}/units.jsonl`, text: records.map((record) => JSON.stringify(record)).join('\n') },
    ],
    unreadable: [],
  };
  const { checked, defects } = checkFolders({ folders: [folder], defects: [] });
  const [found] = checked;
  if (!found) throw new Error(formatDefects(defects));
  return found;
}

/** The editions that an answer says anything of, each once. */
export function editionsIn(answer: string): number[] {
  return [...new Set([...answer.matchAll(/of edition (\d+)/g)].map(([, edition]) => Number(edition)))];
}
