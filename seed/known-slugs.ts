import { valueAt } from './yaml-file';
import type { YamlFile } from './yaml-file';

/** What the files of a chart define, malformed records included: who refers to one of those is not to blame. */
export interface KnownSlugs {
  readonly units: ReadonlySet<string>;
  readonly laws: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** By address, `source/id`. */
  readonly passages: ReadonlySet<string>;
}

export function knownSlugs(files: readonly YamlFile[]): KnownSlugs {
  const sources = files.flatMap((file) => listAt(file.content, 'sources'));
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
  };
}

function slugsIn(files: readonly YamlFile[], section: string): Set<string> {
  return new Set(
    files.flatMap(({ content }) => listAt(content, section).map((record) => String(valueAt(record, ['slug'])))),
  );
}

function listAt(content: unknown, key: string): unknown[] {
  const list = valueAt(content, [key]);
  return Array.isArray(list) ? list : [];
}
