import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { readTexts } from '../../seed/index';
import { UnfitOption } from '../import/finding';
import { importChart } from '../import/import-chart';
import type { Imported } from '../import/import-chart';
import { importOwnChart, isOwnChart } from '../import/import-own-chart';
import type { ImportOptions } from '../import/import-options';
import { formatReport } from '../import/report';
import { slugified } from '../import/slugs';
import { writeFolder } from './write-folder';

/** How a file is imported, and what is done with what is made of it. */
export interface ImportCommand extends ImportOptions {
  /** The folder that the chart is written to; `charts/` and its slug when left out. */
  readonly out?: string | undefined;
  /** Whether a folder that is there already may be replaced. */
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** What the process tells its caller; a wrong command line is 2, as everywhere. */
const exitCodes = { nothingWritten: 1, wrongOption: 2, rowsLeftOut: 3 };

/** Makes a chart from a file, tells what is wrong with the file, and writes the chart. */
export function importFile(file: string, command: ImportCommand): void {
  const slug = command.slug ?? (command.out === undefined ? undefined : slugified(basename(command.out)) || undefined);
  const imported = attempt(exitCodes.wrongOption, () => read(file, { ...command, slug }));
  if (!imported) return;
  const { files, report } = imported;
  const folder = command.out ?? join('charts', imported.slug);
  const isWritten = files !== null && !command.dryRun && write(folder, files, command.replace);
  if (command.json) console.log(JSON.stringify({ ...report, written: isWritten ? folder : null }, null, 2));
  else {
    console.log(formatReport(report));
    console.log(outcome(imported, command, isWritten ? folder : null));
  }
  if (files === null || (!isWritten && !command.dryRun)) process.exitCode = exitCodes.nothingWritten;
  else if (report.rows.leftOut > 0) process.exitCode = exitCodes.rowsLeftOut;
}

function read(file: string, command: ImportCommand): Imported {
  if (statSync(file).isDirectory()) {
    const { texts, defects } = readTexts(file);
    return importOwnChart(file, texts, defects);
  }
  const bytes = readFileSync(file);
  const text = /\.ya?ml$/i.test(file) ? bytes.toString('utf8') : '';
  if (isOwnChart(file, text)) return importOwnChart(file, [{ name: file, text }], []);
  const bar = new SingleBar({
    format: `${basename(file)} {bar} {percentage}%`,
    clearOnComplete: true,
    hideCursor: true,
  });
  const isShown = process.stderr.isTTY && !command.json;
  if (isShown) bar.start(1, 0);
  try {
    return importChart(basename(file), bytes, command, (done) => {
      if (isShown) bar.update(done);
    });
  } finally {
    bar.stop();
  }
}

function write(folder: string, files: NonNullable<Imported['files']>, replace: boolean): boolean {
  if (existsSync(folder) && !replace) {
    fail(exitCodes.nothingWritten, `${folder} is there already; --replace puts the new chart in its place.`);
    return false;
  }
  return (
    attempt(exitCodes.nothingWritten, () => {
      writeFolder(resolve(folder), files);
      return true;
    }) ?? false
  );
}

function outcome({ files, report }: Imported, { dryRun }: ImportCommand, folder: string | null): string {
  if (files === null) {
    const isHelped = report.rows.kept > 0;
    return `Nothing is written.${isHelped ? ' --keep-going leaves out the rows with errors, and those below them.' : ''}`;
  }
  if (dryRun) return 'Nothing is written, as was asked; without --dry-run it would be.';
  if (folder === null) return 'Nothing is written.';
  const names = files.map(({ name }) => name).join(', ');
  return `Wrote ${folder} (${names}). To serve it: agencygraph --charts ${folder}`;
}

/** Undefined, and the reason told, when it fails for what people can do something about. */
function attempt<Result>(exitCode: number, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnfitOption) {
      fail(exitCode, error.message);
      return;
    }
    if (error instanceof Error && 'code' in error) {
      fail(exitCodes.nothingWritten, `${error.message}.`);
      return;
    }
    throw error;
  }
}

function fail(exitCode: number, message: string): undefined {
  console.error(`error: ${message}`);
  process.exitCode = exitCode;
}
