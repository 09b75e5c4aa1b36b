import type { SourceRecord } from '../chart/document';
import type { Snapshot } from '../chart/snapshot';
import { supportingSources } from './supporting-sources';

/** The sources that carry what is known of a unit on the date, each once. */
export function sourcesOf(snapshot: Snapshot, unit: number): SourceRecord[] {
  return supportingSources(
    snapshot.chart,
    snapshot.facts(unit).flatMap(({ record }) => record.cites),
  );
}
