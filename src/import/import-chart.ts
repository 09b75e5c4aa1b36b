import { createHash } from 'node:crypto';
import { checkDocument, formatDefects } from '../../seed/index';
import { chartContent, chartSlug } from './chart-content';
import { chartFiles, mostInYaml } from './chart-files';
import type { ChartFile } from './chart-files';
import { chooseSubject } from './choose-subject';
import { recogniseColumns } from './columns';
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
import { tellOlderThanParents, tellUnusedKinds, tellWhatMayBeMissed } from './tell-doubts';
import { uniteRepeated } from './unite-repeated';

/** The files of a chart, or null where there are errors, and what is to be said of the file that it is made from. */
export interface Imported {
  readonly slug: string;
  readonly files: readonly ChartFile[] | null;
  readonly report: ImportReport;
}

const rowsBetweenNews = 1000;

/** Told as the work goes on: how much of it is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * Makes a chart from a file in a foreign shape. All is taken, or nothing, unless rows with errors are to be left out.
 *
 * @param name of the file, without folders
 * @throws {UnfitOption} when an option does not fit the file
 */
export function importChart(name: string, bytes: Uint8Array, options: ImportOptions, onProgress: OnProgress): Imported {
  const imported = readChart(name, bytes, options, onProgress);
  // Reading back a very large chart takes more than all the rest; whoever serves it does it anyway.
  if (imported.files !== null && imported.report.units <= mostInYaml) readBack(name, imported.files);
  onProgress(1);
  return imported;
}

/** What is wrong should have been told by the row: if anything is left, the fault is in the importer. */
function readBack(name: string, files: readonly ChartFile[]): void {
  const texts = files.map((file) => ({ name: file.name, text: [...file.pieces()].join('') }));
  const checked = checkDocument(name, texts);
  if ('document' in checked) return;
  throw new Error(`The chart made from ${name} has defects that no row explains.\n${formatDefects(checked.defects)}`);
}

function readChart(name: string, bytes: Uint8Array, options: ImportOptions, onProgress: OnProgress): Imported {
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
  let files: ChartFile[] | null = null;
  try {
    const { text, encoding } = decode(bytes, options.encoding);
    const { format, columns: found, rows, broken, subject, above = 0 } = readRows(name, text);
    report = { ...report, format, encoding };
    if (rows.length + broken.length === 0) throw new UnreadableFile('it holds no records; expected one a unit.');
    onProgress(0.1);
    const listsBelow = listsBelowIn(found);
    const columns = recogniseColumns(
      found.filter((column) => !listsBelow.includes(column)),
      options.map,
    );
    tellWhatMayBeMissed({ rows, above, columns, listsBelow }, options, findings);
    for (const { value, problem, ...row } of broken) findings.error(row, null, value, problem);
    const drafts = rows.map((row, index) => {
      if (index % rowsBetweenNews === 0) onProgress(0.1 + (0.5 * index) / rows.length);
      return readDraft(row, { columns, listsBelow, options, findings });
    });
    tellUnusedKinds(drafts, options, findings);
    onProgress(0.6);
    const united = uniteRepeated(drafts, columns, findings);
    const sound = soundTree(placeUnits(united, columns, findings), columns, findings);
    tellOlderThanParents(sound, columns, findings);
    onProgress(0.8);
    const isThere = sound.some(({ draft }) => draft.id === subject);
    const ownSubject = isThere && options.top === undefined ? subject : undefined;
    const topped = chooseSubject(sound, { ...options, subject: options.subject ?? ownSubject }, findings);
    const kept = sound.reduce((sum, unit) => sum + unit.rows.length, 0);
    const read = rows.length + broken.length;
    report = {
      ...report,
      columns: {
        ...Object.fromEntries(columns.of),
        ...(listsBelow.length > 0 ? { 'units below': listsBelow.join(', ') } : {}),
      },
      columnsNotTaken: columns.notTaken,
      rows: { read, kept, leftOut: read - kept },
      units: topped?.units.length ?? sound.length,
    };
    if (topped && (options.keepGoing || kept === read)) {
      const slugs = slugsOf(topped.units, columns.of.get('id') ?? 'id', findings);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files = chartFiles(chartContent(topped, slugs, { name, sha256 }, options));
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    findings.ofFile('error', error.message, 'Nothing is imported.');
  }
  return { slug, files, report: { ...report, findings: findings.all } };
}
