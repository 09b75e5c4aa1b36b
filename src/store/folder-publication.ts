import { lastWritten } from '../../seed/index';
import type { Publication } from '../chart/standing';

/** Of a chart in a folder no more is known than when it was last written. */
export function folderPublication(folder: string, digest: string): Publication {
  return { version: null, at: lastWritten(folder), note: null, restores: null, digest };
}
