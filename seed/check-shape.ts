import type { z } from 'zod';
import type { Defect } from './defect';
import { chartFile, formatForm } from './format/chart-file';
import type { ChartFile } from './format/chart-file';
import { choicesOf } from './format/expectation';
import { readerOf, refused } from './format/reader';
import { citationStandIn, citesForm } from './format/fact';
import { numberForm, slugForm, textForm } from './format/values';
import { MendedContent } from './mended-content';
import type { Mending } from './mended-content';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import { valueAt } from './written-file';
import type { Path, WrittenFile } from './written-file';

/** A file whose every value has the right shape; what had not was mended or left out and is among the defects. */
export interface ShapedFile {
  readonly file: WrittenFile;
  readonly sections: ChartFile;
  /** True where nothing was malformed. */
  readonly isWhole: boolean;
  /** Where in the file the value at a path of `sections` stands. */
  readonly original: (path: Path) => Path;
  /** The keys of the map at a path of `sections` at which something was malformed. */
  readonly mendedKeys: (path: Path) => PropertyKey[];
}

type Issue = z.core.$ZodIssue;

const read = readerOf(chartFile);

/**
 * Checks the shape of a file against the format. What is malformed is reported and mended, and the rest is checked
 * again until it holds: one mistake hides no other.
 */
export function checkShape(file: WrittenFile): { shaped: ShapedFile | null; defects: Defect[] } {
  const content = file.content ?? {};
  const whole = read(content);
  if (whole !== refused) return { shaped: unmended(file, whole), defects: [] };
  const defects: Defect[] = [];
  const mended = new MendedContent(content);
  for (;;) {
    const result = chartFile.safeParse(mended.content);
    if (result.success) {
      const original = (path: Path): Path => mended.original(path);
      const mendedKeys = (path: Path): PropertyKey[] => mended.mendedKeysAt(original(path));
      return { shaped: { file, sections: result.data, isWhole: false, original, mendedKeys }, defects };
    }
    const issues = result.error.issues.map((issue) => innermost(issue));
    const found = issues.map((issue) => ({ issue, original: mended.original(issue.path) }));
    for (const { issue, original } of found) {
      if (issue.code === 'unrecognized_keys' || !(mended.isMendedAt(original) || isMisspelt(issue, issues))) {
        defects.push(...defectsOf(file, issue, original));
      }
    }
    if (!mended.mend(issues.flatMap(mendingsOf))) return { shaped: null, defects };
  }
}

function unmended(file: WrittenFile, sections: ChartFile): ShapedFile {
  return { file, sections, isWhole: true, original: (path) => path, mendedKeys: () => [] };
}

/** True for a key that is missing because it is there under a misspelt name, which is told already. */
function isMisspelt({ path }: Issue, issues: readonly Issue[]): boolean {
  const key = path.at(-1);
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.length === path.length - 1 &&
      other.path.every((step, index) => step === path[index]) &&
      other.keys.some((unknown) => didYouMean(unknown, [String(key)]) !== ''),
  );
}

/** From the branches of a union, the issues of the one that the value was meant for: the one that fits deepest. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const deepest = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .find((inner) => inner.path.length > 0 || !['invalid_type', 'invalid_union'].includes(inner.code));
  return deepest ? innermost({ ...deepest, path: [...issue.path, ...deepest.path] }) : issue;
}

function defectsOf(file: WrittenFile, issue: Issue, path: Path): Defect[] {
  const value = valueAt(file.content, path);
  const isNumber = issue.message === textForm && typeof value === 'number';
  const expected = isNumber ? 'a text; one that looks like a number needs quotes' : issue.message;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      file.defectAtKey(
        path,
        key,
        `${quote(key)} is not a key here; expected ${expected}.${didYouMean(key, choicesOf(expected))}`,
      ),
    );
  }
  const problem =
    value === undefined
      ? `${label(path)} is missing`
      : `${label(path)} is ${Array.isArray(value) && value.length === 0 ? 'an empty list' : quote(value)}`;
  return [file.defect(path, `${problem}; expected ${expected}.${didYouMean(value, choicesOf(expected))}`)];
}

function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `item ${String(last + 1)} of ${String(path.at(-2) ?? 'the list')}` : String(last);
}

/** Where a word, a text or the like is expected, any will do to check the rest; what else is wrong is left out. */
function mendingsOf(issue: Issue): Mending[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key] }));
  return [{ path: issue.path, standIn: standInFor(issue.message, issue.path) }];
}

function standInFor(expected: string, path: Path): unknown {
  const [choice] = choicesOf(expected);
  if (choice !== undefined) return choice;
  switch (expected) {
    case textForm:
      return '?';
    case citesForm:
      return [citationStandIn];
    case numberForm:
      return 0;
    case slugForm:
      // A reference that is malformed is left out; a record keeps its place under a slug that no other has.
      return path.at(-1) === 'slug' || path.at(-1) === 'subject' ? `stand-in-${path.join('-')}` : undefined;
    case formatForm:
      return 1;
    default:
      return undefined;
  }
}
