import type { Snapshot } from '../../chart/snapshot';
import type { Publication } from '../../chart/standing';
import { escapeHtml } from '../../pages/html';
import type { ServedAt } from '../export-format';
import { chartAddress } from '../unit-address';
import { nameOf } from './event-items';
import type { FeedItem } from './feed';
import { stableId } from './stable-id';

/** The versions of a chart that were published; of one that lies in a folder, what is there now. */
export function publicationItems(
  snapshot: Snapshot,
  publications: readonly Publication[],
  place: ServedAt,
): FeedItem[] {
  return publications.map(({ version, at, note, restores, digest }) => {
    const published = version === null ? 'The chart was changed' : `Version ${String(version)} was published`;
    const what = published + (restores === null ? '' : `, which restores version ${String(restores)}`);
    const noted = note === null ? '' : `<p>${escapeHtml(note)}</p>`;
    const entry = {
      id: stableId([...nameOf(snapshot.chart), 'publication', version, digest]),
      title: note === null ? what : `${what}: ${note}`,
      page: chartAddress(snapshot, place),
      terms: ['publication'],
      html: `<p>${what}.</p>${noted}<p>SHA-256 of its files: ${digest}</p>`,
      sources: [],
    };
    return { updated: at, entry: () => entry };
  });
}
