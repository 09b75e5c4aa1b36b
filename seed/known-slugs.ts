import { didYouMean } from '../src/chart/did-you-mean';
import type { ShapedFile } from './check-shape';
import { chartFile, passageId } from './format/chart-file';
import { slug } from './format/values';
import { valueAt } from './written-file';
import type { WrittenFile } from './written-file';

type Section = keyof typeof chartFile.shape;

/** What the files of a chart define, malformed records included: who refers to one of those is not to blame. */
export interface KnownSlugs {
  readonly units: ReadonlySet<string>;
  readonly laws: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** By address, `source/id`. */
  readonly passages: ReadonlySet<string>;
  /** Sections of which not everything can be told, so that nothing in them may be called unknown. */
  readonly unclear: ReadonlySet<Section>;
  /** Sources of whose passages the same is true. */
  readonly unclearSources: ReadonlySet<string>;
}

/** Sections whose records nobody refers to. */
const withoutSlugs: readonly Section[] = ['events', 'synonyms'];

const sections = Object.keys(chartFile.shape) as Section[];

/** What one file defines. */
export function knownIn(file: WrittenFile, shaped: ShapedFile | null): KnownSlugs {
  return file.isReadable && shaped?.isWhole === true ? knownAsShaped(shaped) : knownAsWritten(file);
}

/** Where nothing is malformed, it is quickly told. */
function knownAsShaped({ sections: { units, laws, sources } }: ShapedFile): KnownSlugs {
  return {
    units: new Set(units.map(({ slug }) => slug)),
    laws: new Set(laws.map(({ slug }) => slug)),
    sources: new Set(sources.map(({ slug }) => slug)),
    passages: new Set(sources.flatMap(({ slug, passages }) => passages.map(({ id }) => `${slug}/${id}`))),
    unclear: new Set(),
    unclearSources: new Set(),
  };
}

function knownAsWritten(file: WrittenFile): KnownSlugs {
  const { content } = file;
  const sources = listAt(content, 'sources');
  const unclearSources = sources.filter((source) => {
    const ids = listAt(source, 'passages').map((passage) => valueAt(passage, ['id']));
    const list = valueAt(source, ['passages']);
    return !Array.isArray(list) || ids.some((id) => !passageId.safeParse(id).success);
  });
  return {
    units: slugsIn(content, 'units'),
    laws: slugsIn(content, 'laws'),
    sources: slugsIn(content, 'sources'),
    passages: new Set(
      sources.flatMap((source) =>
        listAt(source, 'passages').map(
          (passage) => `${String(valueAt(source, ['slug']))}/${String(valueAt(passage, ['id']))}`,
        ),
      ),
    ),
    unclear: new Set(sections.filter((section) => isUnclear(file, content, section))),
    unclearSources: new Set(unclearSources.map((source) => String(valueAt(source, ['slug'])))),
  };
}

/** What all files of a chart define together. */
export function knownSlugs(files: readonly KnownSlugs[]): KnownSlugs {
  const all = <Key extends keyof KnownSlugs>(key: Key): KnownSlugs[Key] => {
    const together = new Set<string>();
    for (const file of files) for (const slug of file[key]) together.add(slug);
    return together as ReadonlySet<string> as KnownSlugs[Key];
  };
  return {
    units: all('units'),
    laws: all('laws'),
    sources: all('sources'),
    passages: all('passages'),
    unclear: all('unclear'),
    unclearSources: all('unclearSources'),
  };
}

function isUnclear({ isReadable }: WrittenFile, content: unknown, section: Section): boolean {
  if (!isReadable || (content !== null && (typeof content !== 'object' || Array.isArray(content)))) return true;
  const keys = Object.keys(content ?? {});
  if (keys.some((key) => !sections.includes(key as Section) && didYouMean(key, [section]) !== '')) return true;
  const records = valueAt(content, [section]);
  if (section === 'chart' || records === undefined) return false;
  return (
    !Array.isArray(records) ||
    records.some((record) => !withoutSlugs.includes(section) && !slug.safeParse(valueAt(record, ['slug'])).success)
  );
}

function slugsIn(content: unknown, section: Section): Set<string> {
  return new Set(listAt(content, section).map((record) => String(valueAt(record, ['slug']))));
}

function listAt(content: unknown, key: string): unknown[] {
  const list = valueAt(content, [key]);
  return Array.isArray(list) ? list : [];
}
