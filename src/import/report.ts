import type { Finding } from './finding';

/** What became of a file, for people and for programs. */
export interface ImportReport {
  readonly file: string;
  /** What it was taken for; null where it could not be read. */
  readonly format: string | null;
  readonly encoding: string | null;
  /** What is taken, and the column that it is taken from. */
  readonly columns: Readonly<Record<string, string>>;
  readonly columnsNotTaken: readonly string[];
  /** `kept` and `leftOut` together are `read`; several rows may be one unit. */
  readonly rows: { readonly read: number; readonly kept: number; readonly leftOut: number };
  readonly units: number;
  readonly findings: readonly Finding[];
}

/** How many findings are told in words; all of them are in the report for programs. */
const mostTold = 200;

/** The report as people read it in a terminal. */
export function formatReport(report: ImportReport): string {
  const { file, format, encoding, columns, columnsNotTaken, rows, units, findings } = report;
  const counted = (severity: Finding['severity'], word: string): string[] => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [plural(count, word)];
  };
  const counts = [...counted('error', 'error'), ...counted('warning', 'warning'), ...counted('note', 'note')];
  const taken = Object.entries(columns).map(([term, column]) => `${column} as ${term}`);
  return [
    ...findings.slice(0, mostTold).map((finding) => line(file, finding)),
    ...(findings.length > mostTold
      ? [`… and ${String(findings.length - mostTold)} more; --json tells all of them.`]
      : []),
    ...(findings.length > 0 ? [''] : []),
    ...(format === null ? [] : [`${file}: ${format}, ${encoding ?? ''}`]),
    ...(taken.length > 0 ? [`  taken: ${taken.join(', ')}`] : []),
    ...(columnsNotTaken.length > 0 ? [`  not taken: ${columnsNotTaken.join(', ')}`] : []),
    `  ${plural(rows.read, 'row')} read, ${String(rows.kept)} kept as ${plural(units, 'unit')}, ${String(rows.leftOut)} left out; ${counts.join(', ') || 'nothing to remark'}`,
  ]
    .map(withoutControls)
    .join('\n');
}

function line(file: string, { severity, place, problem, done }: Finding): string {
  return `${[file, ...(place === null ? [] : [place])].join(':')}: ${severity}: ${problem} ${done}`;
}

/** What a file calls its columns could steer a terminal. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
