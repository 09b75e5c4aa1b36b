import type { ChartHeader, UnitRecord } from '../src/chart/document';
import { quote } from '../src/chart/quote';
import type { Placed } from './chart-parts';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';

/** An id has 200 characters at most; where it names the language, too, it has room for so many of the chart's slug. */
const longestSlug = 60;

/** Whether the ids of a chart whose names are in several languages have room for all that they name. */
export function checkLanguages(
  { chart, file, original }: Pick<ShapedFile, 'file' | 'original'> & { chart: Pick<ChartHeader, 'slug' | 'language'> },
  units: readonly Placed<UnitRecord>[],
): Defect[] {
  if (chart.slug.length <= longestSlug) return [];
  const borne = units.flatMap(({ record }) => record.names.flatMap(({ language }) => language ?? []));
  if (new Set([...borne, ...(chart.language === null ? [] : [chart.language])]).size < 2) return [];
  const message = `slug is ${quote(chart.slug)}; expected at most ${String(longestSlug)} characters in a chart whose names are in several languages.`;
  return [file.defect(original(['chart', 'slug']), message)];
}
