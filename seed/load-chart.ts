import { createHash } from 'node:crypto';
import { Chart } from '../src/chart/chart';
import type { ChartDocument } from '../src/chart/document';
import { bytesOf } from './chart-bytes';
import { sectionsOf } from './chart-parts';
import type { PlacedSections } from './chart-parts';
import { checkCircles } from './check-circles';
import { checkLanguages } from './check-languages';
import { checkLives } from './check-lives';
import { checkParents } from './check-parents';
import { checkReferences } from './check-references';
import { checkShape } from './check-shape';
import type { ShapedFile } from './check-shape';
import { checkSynonyms } from './check-synonyms';
import { checkTimes } from './check-times';
import type { Defect } from './defect';
import { lifetimesIn } from './lifetimes';
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
  { readonly document: ChartDocument; readonly sections: PlacedSections } | { readonly defects: readonly Defect[] };

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
  const futile = checkSynonyms(checked.sections, chart);
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
  const { coversUntil = null, language = null, subject = null } = header?.chart ?? {};
  const sections = sectionsOf(shaped);
  const lifetimes = lifetimesIn(sections, known);
  const isSubjectKnown = subject !== null && known.units.has(subject);
  const defects = [
    ...malformed,
    ...checkReferences(sections, known),
    ...checkTimes(sections, { coversUntil, language }),
    ...(lifetimes ? checkLives(sections, subject, lifetimes) : []),
    ...checkCircles(sections.units),
    ...(lifetimes && isSubjectKnown
      ? checkParents(sections.units, { subject, isDated: coversUntil !== null }, lifetimes)
      : []),
    ...others.map(({ file }) =>
      file.defectAtKey([], 'chart', `chart stands in ${quote(header?.file.name)} already; expected it once.`),
    ),
    ...(header
      ? [...checkSubject(header, sections, known), ...checkLanguages(header, sections.units)]
      : missingHeader(folder, known, files)),
  ];
  if (defects.length > 0 || !header) return { defects };
  const document = {
    chart: header.chart,
    sources: sections.sources.map(({ record }) => record),
    laws: sections.laws.map(({ record }) => record),
    units: sections.units.map(({ record }) => record),
    events: sections.events.map(({ record }) => record),
    synonyms: sections.synonyms.map(({ record }) => record),
    digest: digestOf(texts),
  };
  return { document, sections };
}

interface CheckedFile {
  readonly file: WrittenFile;
  readonly shaped: ShapedFile | null;
  readonly defects: readonly Defect[];
  readonly known: KnownSlugs;
}

/** Each file is done with before the next is read, so that a large chart is not in memory twice. */
function* readOneByOne(texts: readonly ChartText[]): Generator<CheckedFile> {
  for (const text of texts) {
    const { name } = text;
    const files = isLinesFile(name) ? linesFiles(name, bytesOf(text)) : [new YamlFile(name, text.text)];
    for (const file of files) {
      const checked = checkShape(file);
      yield { file, ...checked, known: knownIn(file, checked.shaped) };
    }
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
  sections: PlacedSections,
  { units, unclear }: KnownSlugs,
): Defect[] {
  const unit = sections.units.find(({ record }) => record.slug === subject)?.record;
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
  for (const text of texts) hash.update(bytesOf(text)).update('\0');
  return hash.digest('hex');
}
