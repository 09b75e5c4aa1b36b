import { checkFolders, inOrder, readFolders } from '../seed/index';
import type { Chart } from './chart/chart';
import { Charts } from './chart/charts';
import { chooseChart } from './chart/choose-chart';
import { standingOf } from './chart/standing';
import type { Standing } from './chart/standing';
import { summary } from './chart/summary';
import { BrokenCharts, WrongOption } from './embedding';
import type { FollowedCharts, LoadedCharts, ServedCharts } from './embedding';
import { version } from './package-info';
import { CheckThread } from './store/check-thread';
import { Follower } from './store/follower';
import type { FollowerOptions } from './store/follower';
import { folderPublication } from './store/folder-publication';
import type { Place } from './store/place';
import { wrongDatabase } from './store/postgres/hosts';
import { WatchedFolder } from './store/watched-folder';

/** What a service answers from at any time. */
export interface CurrentCharts {
  readonly standing: Standing;
  readonly close: () => Promise<void>;
}

type Following = Pick<FollowerOptions, 'assemble' | 'tell'>;
type Beginning = (following: Following) => CurrentCharts | Promise<CurrentCharts>;

/** How the charts that were handed out begin to be served. */
const beginnings = new WeakMap<LoadedCharts | FollowedCharts, Beginning>();

/** The charts that a folder holds now, and that stay. */
export function loaded(folder: string): LoadedCharts {
  const read = readCharts(folder);
  return handOut({ charts: read.charts.map((chart) => summary.of(chart)) }, ({ assemble }) => ({
    standing: standingOf(sound(assemble(read.charts)), read.publications),
    close: () => Promise.resolve(),
  }));
}

/** Those of a folder, which are there at once, and whatever lies in it later. */
export function followedFolder(folder: string): FollowedCharts {
  return handOut({ follows: 'folder' }, async (following) => {
    // It is watched before it is read.
    const place = await WatchedFolder.of(folder);
    const { key } = place.first;
    const { charts, publications } = readCharts(folder);
    return follow(place, { ...following, first: { charts: sound(following.assemble(charts)), publications, key } });
  });
}

/** Those of a database, when they have come. */
export function followedDatabase(url: string): FollowedCharts {
  const wrong = wrongDatabase(url);
  if (wrong !== null) throw new WrongOption(wrong);
  return handOut({ follows: 'database' }, async (following) => {
    const { FollowedDatabase } = await import('./store/postgres/followed-database.js');
    return follow(new FollowedDatabase(url), following);
  });
}

/**
 * Begins to serve charts that were handed out.
 *
 * @param tell is told whenever something is other than before
 * @throws WrongOption, BrokenCharts
 */
export async function begin(
  charts: LoadedCharts | FollowedCharts,
  defaultChart: string | undefined,
  tell: (standing: Standing) => void,
): Promise<CurrentCharts> {
  const beginning = beginnings.get(charts);
  if (!beginning)
    throw new WrongOption('The charts are none that loadCharts, followFolder or followDatabase gave; expected those.');
  const assemble = (all: readonly Chart[]): Charts | string => {
    const chosen = chooseChart(all, defaultChart);
    return typeof chosen === 'string' ? chosen : new Charts(all, chosen.header.slug, version);
  };
  return beginning({ assemble, tell });
}

/** The same for those who are told of it. */
export function servedOf({ charts, version, stale }: Standing): ServedCharts {
  return { charts: charts?.all.map((chart) => summary.of(chart)) ?? [], version, stale };
}

function handOut<Handle extends LoadedCharts | FollowedCharts>(handle: Handle, beginning: Beginning): Handle {
  beginnings.set(handle, beginning);
  return handle;
}

function readCharts(folder: string): { charts: Chart[]; publications: Standing['publications'] } {
  const { checked, defects } = checkFolders(readFolders(folder));
  if (defects.length > 0) throw new BrokenCharts(defects);
  const publications = checked.map(
    ({ folder, chart: { header, digest } }) => [header.slug, [folderPublication(folder.name, digest)]] as const,
  );
  return { charts: inOrder(checked.map(({ chart }) => chart)), publications: new Map(publications) };
}

function sound(charts: Charts | string): Charts {
  if (typeof charts === 'string') throw new WrongOption(charts);
  return charts;
}

function follow(place: Place, options: Following & Pick<FollowerOptions, 'first'>): CurrentCharts {
  return new Follower({ ...options, place, checker: new CheckThread() });
}
