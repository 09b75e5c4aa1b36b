import type { Charts } from './chart/charts';
import { standingOf } from './chart/standing';
import type { Standing } from './chart/standing';
import { CheckThread } from './store/check-thread';
import { Follower } from './store/follower';
import type { FollowerOptions } from './store/follower';
import type { Place } from './store/place';
import { WatchedFolder } from './store/watched-folder';

/** What a service answers from at any time. */
export interface CurrentCharts {
  readonly standing: Standing;
  readonly close: () => Promise<void>;
}

/** The charts that stay. */
export function fixed(charts: Charts): CurrentCharts {
  return { standing: standingOf(charts), close: () => Promise.resolve() };
}

type Following = Pick<FollowerOptions, 'assemble' | 'tell'>;

/**
 * Those of a folder, which are there at once, and whatever lies in it later.
 *
 * @param read reads the first ones; the folder is watched already
 */
export async function followFolder(folder: string, read: () => Charts, following: Following): Promise<CurrentCharts> {
  const place = await WatchedFolder.of(folder);
  const { key } = place.first;
  return follow(place, { ...following, first: { charts: read(), key } });
}

/** Those of a database, when they have come. */
export async function followDatabase(url: string, following: Following): Promise<CurrentCharts> {
  const { FollowedDatabase } = await import('./store/postgres/followed-database.js');
  return follow(new FollowedDatabase(url), following);
}

function follow(place: Place, options: Following & Pick<FollowerOptions, 'first'>): CurrentCharts {
  return new Follower({ ...options, place, checker: new CheckThread() });
}
