import { resolve } from 'node:path';
import { writeFolder } from '../src/commands/write-folder';
import { SyntheticTree } from './synthetic-tree';
import { acronymOf, choicesOf, dutyTitle, placeName, slugWord, unitName } from './synthetic-words';
import type { Choices } from './synthetic-words';

/**
 * A made-up chart of the shape that real ones have, the same in every run: an agency, twenty branches, offices on many
 * levels below them, what each is responsible for, a citation for every fact, and a history.
 *
 * `npx tsx bench/synthetic-chart.ts FOLDER UNITS [SEED]` writes it to a folder of charts as `FOLDER/synthetic`.
 */

const firstYear = 2000;
const years = 24;
const coversUntil = `${String(firstYear + years)}-12-31`;
const laws = 20;
const passagesOfSource = 100;
const unitsInFile = 100_000;

type Written = Readonly<Record<string, unknown>>;

/** Writes it without holding it in memory. */
export function writeSyntheticChart(folder: string, count: number, seed = 1): void {
  const chart = new SyntheticChart(count, seed);
  const files = Array.from({ length: Math.ceil(count / unitsInFile) }, (_, place) => {
    const number = String(place + 1).padStart(3, '0');
    const start = place * unitsInFile;
    const end = Math.min(start + unitsInFile, count);
    return { name: `units-${number}.jsonl`, pieces: () => lines(chart.units(start, end)) };
  });
  writeFolder(folder, [
    { name: 'chart.yaml', pieces: () => [JSON.stringify({ chart: chart.header })] },
    { name: 'sources.jsonl', pieces: () => lines(chart.sources()) },
    { name: 'laws.jsonl', pieces: () => lines(chart.laws()) },
    { name: 'events.jsonl', pieces: () => lines(chart.events()) },
    ...files,
  ]);
}

function* lines(records: Iterable<Written>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** What befalls a unit, and when; nothing where it is left out. */
interface Story {
  readonly founded?: string | undefined;
  readonly renamed?: string | undefined;
  readonly moved?: string | undefined;
  readonly abolished?: string | undefined;
}

class SyntheticChart {
  readonly #count: number;
  readonly #seed: number;
  readonly #tree: SyntheticTree;
  readonly #sources: number;

  constructor(count: number, seed: number) {
    this.#count = count;
    this.#seed = seed;
    this.#tree = new SyntheticTree(count, seed);
    this.#sources = Math.min(40, Math.ceil(count / 1000));
  }

  get header(): Written {
    return {
      format: 1,
      slug: 'synthetic',
      title: `A made-up agency of ${this.#count.toLocaleString('en-US')} units`,
      description: 'Made up, to measure with.',
      limits: 'Nothing in it is true.',
      language: 'en',
      coversUntil,
      subject: this.#slug(0),
    };
  }

  *sources(): Generator<Written> {
    for (let source = 0; source < this.#sources; source += 1) {
      const choices = choicesOf(this.#seed * 31 + source);
      const passages = Array.from({ length: passagesOfSource }, (_, place) => ({
        id: `P${String(place + 1)}`,
        locator: `p. ${String(place + 1)}`,
        gist: `The page lists the offices around ${placeName(choices)}: where they belong and that they ${dutyTitle(choices).toLowerCase()}.`,
      }));
      const year = String(firstYear + (source % years));
      yield {
        slug: `register-${String(source)}`,
        title: `Register of ${year}`,
        kind: 'official',
        date: year,
        passages,
      };
    }
  }

  *laws(): Generator<Written> {
    for (let law = 0; law < laws; law += 1) {
      const title = `${placeName(choicesOf(law))} Ports Act`;
      yield { slug: `act-${String(law)}`, title, year: firstYear, cites: ['register-0/P1'] };
    }
  }

  *units(start: number, end: number): Generator<Written> {
    for (let unit = start; unit < end; unit += 1) yield this.#unit(unit);
  }

  *events(): Generator<Written> {
    for (let unit = 0; unit < this.#count; unit += 1) {
      const { founded, renamed, moved, abolished } = this.#story(unit);
      const slug = this.#slug(unit);
      const [cites, origins, results] = [[this.#passage(unit)], [{ unit: slug }], [slug]];
      if (founded) yield { kind: 'established', date: founded, law: 'act-1', results, cites };
      if (renamed) yield { kind: 'renamed', date: renamed, origins, results, cites };
      if (moved) {
        const [fromParent, toParent] = this.#parents(unit).map((parent) => this.#slug(parent));
        yield { kind: 'moved', date: moved, origins, fromParent, toParent, cites };
      }
      if (abolished) yield { kind: 'abolished', date: abolished, origins, cites };
    }
  }

  #unit(unit: number): Written {
    const choices = this.#choices(unit, 'unit');
    const { chance, pick, upTo } = choices;
    const cites = [this.#passage(unit)];
    const { founded, renamed, moved, abolished } = this.#story(unit);
    const own = unit === 0 ? 'National Coast Agency' : unitName(choices);
    const acronym = unit === 0 || chance(0.2) ? acronymOf(own) : null;
    const [parent, later] = this.#parents(unit).map((above) => this.#slug(above));
    return {
      slug: this.#slug(unit),
      kind: unit === 0 ? 'agency' : this.#tree.parent(unit) === 0 ? 'branch' : 'office',
      ...(chance(0.05) ? { summary: `It is there to ${dutyTitle(choices).toLowerCase()}.` } : {}),
      names: [
        ...(renamed ? [{ text: unitName(choices), until: renamed, cites }] : []),
        { text: own, from: renamed, cites },
        ...(acronym === null ? [] : [{ text: acronym, kind: 'acronym', cites }]),
        ...(chance(0.02) ? [{ text: `Bureau de ${placeName(choices)}`, language: 'fr', cites }] : []),
      ],
      ...(chance(0.1) ? { designations: [{ text: pick(['division', 'section', 'bureau']), cites }] } : {}),
      ...(chance(0.2) ? { identifiers: [{ scheme: 'register', value: `R-${String(unit)}` }] } : {}),
      ...(chance(0.01) ? { relations: [{ kind: 'also reports to', other: this.#slug(upTo(unit + 1)), cites }] } : {}),
      ...(chance(0.01) ? { figures: [this.#figure(choices, cites)] } : {}),
      placements: [
        ...(parent === undefined ? [] : [{ parent, from: founded, until: moved ?? abolished, cites }]),
        ...(moved === undefined ? [] : [{ parent: later, from: moved, until: abolished, cites }]),
      ],
      ...this.#responsibilities(choices, unit),
    };
  }

  #figure({ upTo }: Choices, cites: readonly string[]): Written {
    const value = 5 + upTo(500);
    return { measure: 'personnel', value, qualifier: 'over', text: `over ${String(value)}`, cites };
  }

  /** None for four in ten units, at most four. */
  #responsibilities(choices: Choices, unit: number): Written {
    const { chance, pick, upTo } = choices;
    const count = pick([0, 0, 0, 0, 1, 1, 2, 2, 3, 4]);
    if (count === 0) return {};
    const responsibilities = Array.from({ length: count }, () => {
      const elsewhere = { contradicts: this.#passage(upTo(this.#count)), note: 'It names another office.' };
      return {
        title: dutyTitle(choices),
        kind: pick(['duty', 'power', 'service']),
        ...(chance(0.1) ? { laws: [`act-${String(upTo(laws))}`] } : {}),
        cites: [this.#passage(unit + upTo(2)), ...(chance(0.02) ? [elsewhere] : [])],
      };
    });
    return { responsibilities };
  }

  /** Only what has nothing below it comes and goes, so that nothing loses its parent. */
  #story(unit: number): Story {
    const { chance, upTo, pick } = this.#choices(unit, 'story');
    const isLeaf = unit > 0 && this.#tree.childCount(unit) === 0;
    const canMove = this.#parents(unit).length > 1;
    // For each of what may happen a quarter of the years, one after the other.
    const date = (quarter: number): string => {
      const year = String(firstYear + (years / 4) * quarter + upTo(years / 4));
      const month = String(1 + upTo(12)).padStart(2, '0');
      return pick([`${year}-${month}-01`, `${year}-${month}-01`, `${year}-${month}`, year]);
    };
    return {
      founded: isLeaf && chance(0.06) ? date(0) : undefined,
      renamed: chance(0.08) ? date(1) : undefined,
      moved: canMove && chance(0.05) ? date(2) : undefined,
      abolished: isLeaf && chance(0.05) ? date(3) : undefined,
    };
  }

  /** Where it stands first, and where it stands once it has moved: somewhere before it, so that nothing runs in a circle. */
  #parents(unit: number): number[] {
    const first = this.#tree.parent(unit);
    if (first < 0) return [];
    const beside = first - 1;
    const above = this.#tree.parent(first);
    const later = beside >= 0 && this.#tree.childCount(beside) > 0 ? beside : above;
    return later < 0 ? [first] : [first, later];
  }

  #slug(unit: number): string {
    return unit === 0 ? 'national-coast-agency' : `${slugWord(this.#choices(unit, 'slug'))}-${unit.toString(36)}`;
  }

  /** Units that follow one another stand on the same page. */
  #passage(unit: number): string {
    const page = Math.floor(unit / 20) % (this.#sources * passagesOfSource);
    return `register-${String(page % this.#sources)}/P${String(Math.floor(page / this.#sources) + 1)}`;
  }

  /** Others for each unit and purpose, so that any unit can be written without the others. */
  #choices(unit: number, purpose: 'unit' | 'story' | 'slug'): Choices {
    return choicesOf(Math.imul(unit * 3 + { unit: 0, story: 1, slug: 2 }[purpose] + 1, 0x9e3779b1) ^ this.#seed);
  }
}

if (require.main === module) {
  const [folder, count, seed = '1'] = process.argv.slice(2);
  if (folder === undefined || !(Number(count) > 0)) throw new Error('Expected a folder and a number of units.');
  writeSyntheticChart(resolve(folder, 'synthetic'), Number(count), Number(seed));
}
