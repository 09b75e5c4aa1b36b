import type { z } from 'zod';
import type { Defect } from './defect';
import { chartFile } from './format/chart-file';
import type { ChartFile } from './format/chart-file';
import { choicesOf } from './format/expectation';
import { textForm } from './format/values';
import { MendedContent } from './mended-content';
import type { Mending } from './mended-content';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import { valueAt } from './yaml-file';
import type { Path, YamlFile } from './yaml-file';

/** A file whose every value has the right shape; what had not was mended or left out and is among the defects. */
export interface ShapedFile {
  readonly file: YamlFile;
  readonly sections: ChartFile;
  /** Where in the file the value at a path of `sections` stands. */
  readonly original: (path: Path) => Path;
}

type Issue = z.core.$ZodIssue;

/**
 * Checks the shape of a file against the format. What is malformed is reported and mended, and the rest is checked
 * again until it holds: one mistake hides no other.
 */
export function checkShape(file: YamlFile): { shaped: ShapedFile | null; defects: Defect[] } {
  const defects: Defect[] = [];
  const mended = new MendedContent(file.content ?? {});
  for (;;) {
    const result = chartFile.safeParse(mended.content);
    if (result.success) {
      const shaped = { file, sections: result.data, original: (path: Path) => mended.original(path) };
      return { shaped, defects };
    }
    const issues = result.error.issues.map((issue) => innermost(issue));
    const found = issues.map((issue) => ({ issue, original: mended.original(issue.path) }));
    for (const { issue, original } of found) {
      if (issue.code === 'unrecognized_keys' || !mended.isMendedAt(original)) {
        defects.push(...defectsOf(file, issue, original));
      }
    }
    if (!mended.mend(issues.flatMap(mendingsOf))) return { shaped: null, defects };
  }
}

/** From the branches of a union, the issues of the one that the value was meant for: the one that fits deepest. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const deepest = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .find((inner) => inner.path.length > 0 || !['invalid_type', 'invalid_union'].includes(inner.code));
  return deepest ? innermost({ ...deepest, path: [...issue.path, ...deepest.path] }) : issue;
}

function defectsOf(file: YamlFile, issue: Issue, path: Path): Defect[] {
  const expected = issue.message;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      file.defectAtKey(
        path,
        key,
        `${quote(key)} is not a key here; expected ${expected}.${didYouMean(key, choicesOf(expected))}`,
      ),
    );
  }
  const value = valueAt(file.content, path);
  const problem = value === undefined ? `${label(path)} is missing` : `${label(path)} is ${quote(value)}`;
  return [file.defect(path, `${problem}; expected ${expected}.${didYouMean(value, choicesOf(expected))}`)];
}

function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `item ${String(last + 1)} of ${String(path.at(-2) ?? 'the list')}` : String(last);
}

/** Where a word or a text is expected, any will do to check the rest; a fact or a record that lacks more is left out. */
function mendingsOf(issue: Issue): Mending[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...issue.path, key] }));
  const standIn = choicesOf(issue.message)[0] ?? (issue.message === textForm ? '?' : undefined);
  return [{ path: issue.path, standIn }];
}
