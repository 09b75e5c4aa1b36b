import { countDefects, formatDefects } from '../../seed/index';
import type { Config } from '../config';
import { followedDatabase, followedFolder, loaded } from '../current-charts';
import { BrokenCharts, WrongOption } from '../embedding';
import type { FollowedCharts, LoadedCharts } from '../embedding';
import { shippedCharts } from '../package-info';

/**
 * The charts that are to be served.
 *
 * @throws BrokenCharts, WrongOption
 */
export function chartsOf({ charts = shippedCharts, watch, database }: Config): LoadedCharts | FollowedCharts {
  if (database !== undefined) return followedDatabase(database);
  return watch ? followedFolder(charts) : loaded(charts);
}

/**
 * Why nothing can be served.
 *
 * @throws what is neither a wrong option nor a broken chart
 */
export function whyNotServed(error: unknown): string {
  if (error instanceof WrongOption) return error.message;
  if (!(error instanceof BrokenCharts)) throw error;
  return `The charts have ${countDefects(error.defects)}; nothing is served.\n${formatDefects(error.defects)}`;
}
