import type { Snapshot } from '../../chart/snapshot';
import type { ExportFormat, ServedAt } from '../export-format';
import { jsonList } from '../json-list';
import { popoloOrganization } from './popolo-organization';

/** Popolo, the format of open data about organisations; what it has no word for stands under words of its own. */
export const popolo: ExportFormat = {
  extension: 'popolo.json',
  mediaType: 'application/json; charset=utf-8',
  title: 'Popolo JSON',
  use: 'civic data tools, and for importing again',
  write(snapshot, place) {
    const about = JSON.stringify(aboutChart(snapshot));
    return jsonList(`{"agencygraph":${about},"organizations":[`, organizations(snapshot, place), ']}\n');
  },
};

function* organizations(snapshot: Snapshot, place: ServedAt): Generator<object> {
  for (const unit of snapshot.tree.order) yield popoloOrganization(snapshot, unit, place);
}

/** What the file is, for whoever finds it apart from where it came from. */
function aboutChart({ chart: { header }, asOf }: Snapshot): object {
  const { slug, title, description, limits, license, subject } = header;
  return { chart: slug, as_of: asOf, title, description, limits, license, subject };
}
