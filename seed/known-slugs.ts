import { didYouMean } from '../src/chart/did-you-mean';
import { chartFile, passageId } from './format/chart-file';
import { slug } from './format/values';
import { valueAt } from './yaml-file';
import type { YamlFile } from './yaml-file';

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

export function knownSlugs(files: readonly YamlFile[]): KnownSlugs {
  const sources = files.flatMap(({ content }) => listAt(content, 'sources'));
  const unclearSources = sources.filter((source) => {
    const ids = listAt(source, 'passages').map((passage) => valueAt(passage, ['id']));
    const list = valueAt(source, ['passages']);
    return !Array.isArray(list) || ids.some((id) => !passageId.safeParse(id).success);
  });
  return {
    units: slugsIn(files, 'units'),
    laws: slugsIn(files, 'laws'),
    sources: slugsIn(files, 'sources'),
    passages: new Set(
      sources.flatMap((source) =>
        listAt(source, 'passages').map(
          (passage) => `${String(valueAt(source, ['slug']))}/${String(valueAt(passage, ['id']))}`,
        ),
      ),
    ),
    unclear: new Set(sections.filter((section) => files.some((file) => isUnclear(file, section)))),
    unclearSources: new Set(unclearSources.map((source) => String(valueAt(source, ['slug'])))),
  };
}

function isUnclear({ content, isReadable }: YamlFile, section: Section): boolean {
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

function slugsIn(files: readonly YamlFile[], section: Section): Set<string> {
  return new Set(
    files.flatMap(({ content }) => listAt(content, section).map((record) => String(valueAt(record, ['slug'])))),
  );
}

function listAt(content: unknown, key: string): unknown[] {
  const list = valueAt(content, [key]);
  return Array.isArray(list) ? list : [];
}
