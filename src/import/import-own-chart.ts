import { parse } from 'yaml';
import { checkDocument, isLinesFile, sectionOfLines } from '../../seed/index';
import type { ChartText, Defect } from '../../seed/index';
import type { ChartRecord } from './chart-records';
import { chartFiles } from './chart-files';
import type { ChartContent } from './chart-files';
import type { Finding } from './finding';
import type { Imported } from './import-chart';

/** True for the text of a chart of our own, in one file. */
export function isOwnChart(name: string, text: string): boolean {
  return /\.ya?ml$/i.test(name) && /^chart:/m.test(text) && /^ +format:/m.test(text);
}

/** Takes over a chart that is written in our own form already: checked, and in as many files as its size asks for. */
export function importOwnChart(name: string, texts: readonly ChartText[], unreadable: readonly Defect[]): Imported {
  const checked = checkDocument(name, texts, unreadable);
  const report = { file: name, format: 'a chart of AgencyGraph', encoding: 'utf-8', columns: {}, columnsNotTaken: [] };
  if ('defects' in checked) {
    const rows = { read: 0, kept: 0, leftOut: 0 };
    return { slug: '', files: null, report: { ...report, rows, units: 0, findings: checked.defects.map(findingOf) } };
  }
  const { chart, units } = checked.document;
  const rows = { read: units.length, kept: units.length, leftOut: 0 };
  const content = contentOf(texts, units.length);
  return {
    slug: chart.slug,
    files: chartFiles(content),
    report: { ...report, rows, units: units.length, findings: [] },
  };
}

function findingOf({ file, line, column, message }: Defect): Finding {
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  return {
    severity: 'error',
    row: line ?? null,
    place,
    column: null,
    value: null,
    problem: message,
    done: 'Nothing is imported until it is put right.',
  };
}

function contentOf(texts: readonly ChartText[], unitCount: number): ChartContent {
  const sections: Record<string, ChartRecord[]> = { sources: [], laws: [], units: [], events: [], synonyms: [] };
  let chart: ChartRecord = {};
  for (const file of texts.map(read)) {
    for (const [section, records] of Object.entries(file)) {
      if (Array.isArray(records)) for (const record of records as ChartRecord[]) sections[section]?.push(record);
      else if (section === 'chart') chart = records as ChartRecord;
    }
  }
  return { chart, unitCount, sections };
}

/** The sections of a file; a file of lines is one section, which its name tells. */
function read({ name, text }: ChartText): Readonly<Record<string, unknown>> {
  if (!isLinesFile(name)) return (parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  const section = sectionOfLines(name) ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return { [section]: lines.map((line) => JSON.parse(line) as unknown) };
}
