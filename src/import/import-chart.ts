import { createHash } from 'node:crypto';
import { checkDocument, formatDefects } from '../../seed/index';
import type { ChartText } from '../../seed/index';
import { didYouMean } from '../chart/did-you-mean';
import { quote } from '../chart/quote';
import { chartContent, chartSlug } from './chart-content';
import { chartTexts } from './chart-texts';
import { chooseSubject } from './choose-subject';
import { recogniseColumns } from './columns';
import type { Draft } from './draft';
import { UnreadableFile } from './finding';
import { Findings } from './findings';
import type { ImportOptions } from './import-options';
import { placeUnits } from './place-units';
import { listsBelowIn, readDraft } from './read-draft';
import { decode } from './reading/decode';
import { readRows } from './reading/read-rows';
import type { ImportReport } from './report';
import { slugsOf } from './slugs';
import { soundTree } from './sound-tree';
import { uniteRepeated } from './unite-repeated';

/** The files of a chart, or null where there are errors, and what is to be said of the file that it is made from. */
export interface Imported {
  readonly slug: string;
  readonly texts: readonly ChartText[] | null;
  readonly report: ImportReport;
}

/** Told as the work goes on: how much of it is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * Makes a chart from a file in a foreign shape. All is taken, or nothing, unless rows with errors are to be left out.
 *
 * @param name of the file, without folders
 * @throws {UnfitOption} when an option does not fit the file
 */
export function importChart(name: string, bytes: Uint8Array, options: ImportOptions, onProgress: OnProgress): Imported {
  const made = makeChart(name, bytes, options, onProgress);
  if (made.texts === null) return made;
  const checked = checkDocument(made.slug, made.texts);
  onProgress(1);
  if ('document' in checked) return made;
  // The importer should have told it by the row: the defect is in the importer, and the chart is not to be trusted.
  throw new Error(`The chart made from ${name} has defects that no row explains.\n${formatDefects(checked.defects)}`);
}

/** When this is done nothing of the file is kept but the texts made from it, which is most of the memory. */
function makeChart(name: string, bytes: Uint8Array, options: ImportOptions, onProgress: OnProgress): Imported {
  const findings = new Findings(options.keepGoing);
  const slug = chartSlug(name, options);
  let report: ImportReport = {
    file: name,
    format: null,
    encoding: null,
    columns: {},
    columnsNotTaken: [],
    rows: { read: 0, kept: 0, leftOut: 0 },
    units: 0,
    findings: [],
  };
  let texts: ChartText[] | null = null;
  try {
    const { text, encoding } = decode(bytes, options.encoding);
    const { format, columns: found, rows, broken } = readRows(name, text);
    report = { ...report, format, encoding };
    onProgress(0.1);
    const listsBelow = listsBelowIn(found);
    const columns = recogniseColumns(
      found.filter((column) => !listsBelow.includes(column)),
      options.map,
    );
    for (const { value, problem, ...row } of broken) findings.error(row, null, value, problem);
    const drafts = rows.map((row) => readDraft(row, { columns, listsBelow, options, findings }));
    tellUnusedKinds(drafts, options, findings);
    onProgress(0.3);
    const united = uniteRepeated(drafts, columns.of.get('id') ?? 'id', findings);
    const sound = soundTree(placeUnits(united, columns, findings), columns, findings);
    onProgress(0.5);
    const topped = chooseSubject(sound, options, findings);
    const kept = sound.reduce((sum, unit) => sum + unit.rows.length, 0);
    const read = rows.length + broken.length;
    report = {
      ...report,
      columns: Object.fromEntries(columns.of),
      columnsNotTaken: columns.notTaken,
      rows: { read, kept, leftOut: read - kept },
      units: topped?.units.length ?? sound.length,
    };
    if (topped && (options.keepGoing || kept === read)) {
      const slugs = slugsOf(topped.units, columns.of.get('id') ?? 'id', findings);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      texts = chartTexts(chartContent(topped, slugs, { name, sha256 }, options));
      onProgress(0.7);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    findings.ofFile('error', error.message, 'Nothing is imported.');
  }
  return { slug, texts, report: { ...report, findings: findings.all } };
}

function tellUnusedKinds(drafts: readonly Draft[], { kinds }: ImportOptions, findings: Findings): void {
  if (kinds.size === 0) return;
  const words = new Set(drafts.flatMap(({ designations }) => designations.map((word) => word.toLowerCase())));
  for (const word of kinds.keys()) {
    if (words.has(word)) continue;
    const problem = `--kinds says what ${quote(word)} is; expected a word that a row has.${didYouMean(word, words)}`;
    findings.ofFile('warning', problem, 'It makes no difference.');
  }
}
