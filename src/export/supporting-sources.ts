import type { Chart } from '../chart/chart';
import type { CitationRecord, SourceRecord } from '../chart/document';

/** The sources that are cited, each once; one that only contradicts is none to rest on. */
export function supportingSources(chart: Chart, citations: readonly CitationRecord[]): SourceRecord[] {
  const supporting = citations.filter(({ stance }) => stance !== 'CONTRADICTS');
  return [...new Set(supporting.map(({ passage }) => chart.passage(passage).source))];
}
