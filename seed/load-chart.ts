import { createHash } from 'node:crypto';
import { Chart } from '../src/chart/chart';
import type { ChartDocument } from '../src/chart/document';
import { section } from './chart-parts';
import { checkLanguages } from './check-languages';
import { checkLives } from './check-lives';
import { checkReferences } from './check-references';
import { checkShape } from './check-shape';
import type { ShapedFile } from './check-shape';
import { checkSynonyms } from './check-synonyms';
import { checkTimes } from './check-times';
import { checkTree } from './check-tree';
import type { Defect } from './defect';
import { knownIn, knownSlugs } from './known-slugs';
import type { KnownSlugs } from './known-slugs';
import { isLinesFile, linesFiles } from './lines-file';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import { valueAt } from './written-file';
import type { WrittenFile } from './written-file';
import { YamlFile } from './yaml-file';

/** A file's name, relative to where the charts lie, and its text. */
export interface ChartText {
  readonly name: string;
  readonly text: string;
}

export type LoadedChart = { readonly chart: Chart } | { readonly defects: readonly Defect[] };

type CheckedDocument =
  | { readonly document: ChartDocument; readonly shaped: readonly ShapedFile[] }
  | { readonly defects: readonly Defect[] };

/**
 * The chart that the files of one folder make together, or everything that is wrong with them.
 *
 * @param unreadable defects of files of the folder whose text could not be had
 */
export function loadChart(
  folder: string,
  texts: readonly ChartText[],
  unreadable: readonly Defect[] = [],
): LoadedChart {
  const checked = checkDocument(folder, texts, unreadable);
  if ('defects' in checked) return checked;
  const chart = new Chart(checked.document);
  // They can be judged only where everything else is right.
  const futile = checkSynonyms(checked.shaped, chart);
  return futile.length > 0 ? { defects: futile } : { chart };
}

/** The document that the files make together, right but for its synonyms; or everything that is wrong with them. */
export function checkDocument(
  folder: string,
  texts: readonly ChartText[],
  unreadable: readonly Defect[] = [],
): CheckedDocument {
  // What stands in the others cannot be judged alone.
  if (unreadable.length > 0) return { defects: unreadable };
  const checked = [...readOneByOne(texts)];
  const files = checked.map(({ file }) => file);
  const shaped = checked.flatMap((result) => result.shaped ?? []);
  const malformed = [...files.flatMap((file) => file.syntaxDefects), ...checked.flatMap((result) => result.defects)];
  const known = knownSlugs(checked.map((one) => one.known));
  const headers = shaped.flatMap(({ sections, ...rest }) =>
    sections.chart ? [{ chart: sections.chart, ...rest }] : [],
  );
  const [header, ...others] = headers;
  const coversUntil = header?.chart.coversUntil ?? null;
  const defects = [
    ...malformed,
    ...checkReferences(shaped, known),
    ...checkTimes(shaped, { coversUntil, language: header?.chart.language ?? null }),
    ...checkLives(shaped, header?.chart.subject ?? null, known),
    ...checkTree(shaped, { subject: header?.chart.subject ?? null, isDated: coversUntil !== null }, known),
    ...others.map(({ file }) =>
      file.defectAtKey([], 'chart', `chart stands in ${quote(header?.file.name)} already; expected it once.`),
    ),
    ...(header
      ? [...checkSubject(header, shaped, known), ...checkLanguages(header, section(shaped, 'units'))]
      : missingHeader(folder, known, files)),
  ];
  if (defects.length > 0 || !header) return { defects };
  const document = {
    chart: header.chart,
    sources: section(shaped, 'sources').map(({ record }) => record),
    laws: section(shaped, 'laws').map(({ record }) => record),
    units: section(shaped, 'units').map(({ record }) => record),
    events: section(shaped, 'events').map(({ record }) => record),
    synonyms: section(shaped, 'synonyms').map(({ record }) => record),
    digest: digestOf(texts),
  };
  return { document, shaped };
}

interface CheckedFile {
  readonly file: WrittenFile;
  readonly shaped: ShapedFile | null;
  readonly defects: readonly Defect[];
  readonly known: KnownSlugs;
}

/** Each file is done with before the next is read, so that a large chart is not in memory twice. */
function* readOneByOne(texts: readonly ChartText[]): Generator<CheckedFile> {
  for (const { name, text } of texts) {
    const files = isLinesFile(name) ? linesFiles(name, text) : [new YamlFile(name, text)];
    for (const file of files) yield { file, ...checkShape(file), known: knownIn(file) };
  }
}

function missingHeader(folder: string, known: KnownSlugs, files: readonly WrittenFile[]): Defect[] {
  const isThere = files.some(({ content }) => valueAt(content, ['chart']) !== undefined);
  const message = 'chart is missing; expected a file with the section "chart" in this folder.';
  return isThere || known.unclear.has('chart') ? [] : [{ file: folder, message }];
}

function checkSubject(
  {
    chart: { subject },
    file,
    original,
    mendedKeys,
  }: Pick<ShapedFile, 'file' | 'original' | 'mendedKeys'> & { chart: { subject: string } },
  shaped: readonly ShapedFile[],
  { units, unclear }: KnownSlugs,
): Defect[] {
  const unit = section(shaped, 'units').find(({ record }) => record.slug === subject)?.record;
  const at = original(['chart', 'subject']);
  if (unclear.has('units') || mendedKeys(['chart']).includes('subject')) return [];
  if (!units.has(subject)) {
    const message = `subject is ${quote(subject)}; expected the slug of one of the units of this chart.`;
    return [file.defect(at, message + didYouMean(subject, units))];
  }
  const kinds = unit ? [unit.kind, ...unit.designations.flatMap(({ kind }) => kind ?? [])] : [];
  const other = kinds.find((kind) => kind !== 'AGENCY');
  if (other === undefined) return [];
  return [
    file.defect(at, `subject is ${quote(subject)}; expected an agency, but it is of kind ${other.toLowerCase()}.`),
  ];
}

/** Another text, another digest; also that of the document that the texts make. */
export function digestOf(texts: readonly ChartText[]): string {
  const hash = createHash('sha256');
  for (const { text } of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}
