import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../chart/did-you-mean';
import { unitKinds } from '../chart/vocabulary';
import type { UnitKind } from '../chart/vocabulary';
import type { ImportOptions } from '../import/import-options';
import { terms } from '../import/terms';
import type { Term } from '../import/terms';
import { dayArgument } from './day-argument';

/** What a command line says of a file and of the chart to be made from it; what it leaves out is told from the file. */
export interface GivenImportOptions extends Partial<ImportOptions> {
  /** The folder that the chart is written to; `charts/` and its slug when left out. */
  readonly out?: string;
  /** Whether a folder that is there already may be replaced. */
  readonly replace?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

export const importOptions: readonly Option[] = [
  new Option('--out <dir>', 'folder to write the chart to').default(undefined, 'charts/ and the slug of the chart'),
  new Option('--replace', 'put the new chart in the place of one that is there'),
  new Option('--dry-run', 'only report'),
  new Option('--keep-going', 'leave out the rows with errors, and whatever is below them, rather than stop'),
  new Option('--json', 'report as JSON'),
  new Option('--map <term=column,...>', `which columns to take, none after "term=": ${terms.join(', ')}`).argParser(
    columnMap,
  ),
  new Option('--kinds <word=kind,...>', 'what words for units mean: agency, branch or office')
    .default(undefined, 'office')
    .argParser(kindMap),
  new Option('--subject <id or name>', 'the agency that the chart is about, where several units have no parent'),
  new Option('--top <name>', 'an agency to put above all units without a parent').conflicts('subject'),
  new Option('--date-order <order>', 'how to read dates such as 03/04/2010').choices(['day-first', 'month-first']),
  new Option('--encoding <name>', 'how the file is encoded, such as windows-1252').default(undefined, 'UTF-8'),
  new Option('--covers-until <day>', 'the last day that the file speaks for, where it has dates')
    .default(undefined, 'today')
    .argParser(dayArgument),
  new Option('--slug <slug>', 'name of the chart in addresses')
    .default(undefined, 'that of --out, else of the file')
    .argParser(slug),
  new Option('--title <text>', 'title of the chart').default(undefined, 'the name of its agency'),
  new Option('--namespace <slug>', 'charts of one namespace mean the same body by the same slug').argParser(slug),
  new Option('--license <url>', 'under which terms the data may be used').argParser(address),
  new Option('--source-title <text>', 'what the file is called as a source').default(undefined, 'its name'),
  new Option('--source-url <url>', 'where the file can be had').argParser(address),
  new Option('--publisher <text>', 'who publishes the file'),
];

export const importHelp = `
Examples:
  agencygraph import departments.csv --dry-run
  agencygraph import departments.csv --map id=dept_code,parent=reports_to --kinds "department=agency,division=branch"

Exit codes: 0 when all was taken, 1 when nothing was written, 2 for a wrong command line, 3 when rows were left out.`;

function columnMap(text: string, before?: ReadonlyMap<Term, string>): ReadonlyMap<Term, string> {
  return new Map([
    ...(before ?? []),
    ...pairs(text, 'term=column').map(([written, column]): [Term, string] => {
      const term = terms.find((one) => one.toLowerCase() === written.toLowerCase());
      if (term !== undefined) return [term, column];
      throw new InvalidArgumentError(
        `"${written}" is none of the terms ${terms.join(', ')}.${didYouMean(written, terms)}`,
      );
    }),
  ]);
}

function kindMap(text: string, before?: ReadonlyMap<string, UnitKind>): ReadonlyMap<string, UnitKind> {
  const kinds = unitKinds.map((kind) => kind.toLowerCase());
  return new Map([
    ...(before ?? []),
    ...pairs(text, 'word=kind').map(([word, written]): [string, UnitKind] => {
      const kind = unitKinds.find((one) => one.toLowerCase() === written.toLowerCase());
      if (kind) return [word.toLowerCase(), kind];
      throw new InvalidArgumentError(
        `"${written}" is none of the kinds ${kinds.join(', ')}.${didYouMean(written, kinds)}`,
      );
    }),
  ]);
}

/** @param form of a pair; what follows the sign may be left out where that says something */
function pairs(text: string, form: string): [string, string][] {
  return text.split(',').map((pair) => {
    const [, key, value] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) return [key, value];
    throw new InvalidArgumentError(`"${pair}" is not of the form ${form}; commas part several of them.`);
  });
}

function slug(text: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80) return text;
  throw new InvalidArgumentError('Expected lower-case letters and digits, with hyphens between the words.');
}

function address(text: string): string {
  if (/^https?:/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('Expected an address that starts with http:// or https://.');
}
