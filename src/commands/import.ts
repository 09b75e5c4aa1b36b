import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { readTexts } from '../../seed/index';
import { quote } from '../chart/quote';
import { UnfitOption } from '../import/finding';
import { importChart } from '../import/import-chart';
import type { Imported } from '../import/import-chart';
import { importOwnChart, isOwnChart } from '../import/import-own-chart';
import type { ImportOptions } from '../import/import-options';
import { formatReport } from '../import/report';
import { slugified } from '../import/slugs';
import { fail } from './fail';
import type { GivenImportOptions } from './import-options';
import { whyNoChart } from './why-no-chart';
import { whyNotWritten } from './why-not-written';
import { writeFolder } from './write-folder';

/** What the process tells its caller; a wrong command line is 2, as everywhere. */
const exitCodes = { nothingWritten: 1, wrongOption: 2, rowsLeftOut: 3 };

/** Makes a chart from a file, tells what is wrong with the file, and writes the chart. */
export function importFile(file: string, given: GivenImportOptions): void {
  if (!existsSync(file)) {
    fail(`There is no file ${quote(file)}.`);
    return;
  }
  const imported = attempt(() => read(file, given));
  if (!imported) return;
  const { files, report, slug } = imported;
  const folder = given.out ?? join('charts', slug);
  const isWritten = files !== null && !given.dryRun && write(folder, files, given);
  if (given.json) console.log(JSON.stringify({ ...report, written: isWritten ? folder : null }, null, 2));
  else {
    console.log(formatReport(report));
    console.log(outcome(imported, given, isWritten ? folder : null));
  }
  if (files === null || (!isWritten && !given.dryRun)) process.exitCode = exitCodes.nothingWritten;
  else if (report.rows.leftOut > 0) process.exitCode = exitCodes.rowsLeftOut;
}

function read(file: string, given: GivenImportOptions): Imported {
  if (statSync(file).isDirectory()) {
    const { texts, defects } = readTexts(file);
    refuseUnused(given);
    return importOwnChart(file, texts, defects);
  }
  const bytes = readFileSync(file);
  const text = /\.ya?ml$/i.test(file) ? bytes.toString('utf8') : '';
  if (isOwnChart(file, text)) {
    refuseUnused(given);
    return importOwnChart(file, [{ name: file, text }], []);
  }
  const bar = new SingleBar({
    format: `${basename(file)} {bar} {percentage}%`,
    clearOnComplete: true,
    hideCursor: true,
  });
  const isShown = process.stderr.isTTY && !given.json;
  if (isShown) bar.start(1, 0);
  try {
    return importChart(basename(file), bytes, settled(given), (done) => {
      if (isShown) bar.update(done);
    });
  } finally {
    bar.stop();
  }
}

/** What is said of a foreign file does nothing to a chart of our own. */
function refuseUnused({ out, replace, dryRun, json, keepGoing, ...foreign }: GivenImportOptions): void {
  const [unused] = Object.keys(foreign);
  if (unused === undefined) return;
  const option = `--${unused.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UnfitOption(`${option} is for foreign files; expected none with a chart of our own, whose files say it.`);
}

function settled({ out, ...given }: GivenImportOptions): ImportOptions {
  const named = out === undefined ? '' : slugified(basename(out));
  return {
    map: new Map(),
    kinds: new Map(),
    // What a file says, it says by the day on which it is read.
    coversUntil: new Date().toISOString().slice(0, 10),
    keepGoing: false,
    ...(named === '' ? {} : { slug: named }),
    ...given,
  };
}

function write(folder: string, files: NonNullable<Imported['files']>, { replace }: GivenImportOptions): boolean {
  if (existsSync(folder) && !replace) {
    fail(`${folder} is there already; --replace puts the new chart in its place.`);
    return false;
  }
  const reason = existsSync(folder) ? whyNoChart(folder) : null;
  if (reason !== null) {
    fail(`${folder} is not replaced, as ${reason}; expected a folder with the files of a chart alone.`);
    return false;
  }
  try {
    writeFolder(resolve(folder), files);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    fail(`Cannot write ${quote(folder)}: ${whyNotWritten(error)}.`);
    return false;
  }
}

function outcome({ files, report }: Imported, { dryRun }: GivenImportOptions, folder: string | null): string {
  if (files === null) {
    const isHelped =
      report.rows.kept > 0 && report.findings.some(({ severity, row }) => severity === 'error' && row !== null);
    return `Nothing is written.${isHelped ? ' --keep-going leaves out the rows with errors, and those below them.' : ''}`;
  }
  if (dryRun) return 'Nothing is written, as was asked; without --dry-run it would be.';
  if (folder === null) return 'Nothing is written.';
  const names = files.map(({ name }) => name).join(', ');
  return `Wrote ${folder} (${names}). Serve it with --charts ${folder}`;
}

/** Undefined, and the reason told, when it fails for what people can do something about. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UnfitOption) && !(error instanceof Error && 'code' in error)) throw error;
    const reason = error instanceof UnfitOption ? error.message : `it cannot be read: ${whyNotWritten(error)}.`;
    fail(`error: ${reason}`);
    if (error instanceof UnfitOption) process.exitCode = exitCodes.wrongOption;
  }
}
