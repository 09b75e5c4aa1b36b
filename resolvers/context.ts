import type { Charts } from '../src/chart/charts';

/** What every resolver gets. A request keeps the charts it began with, whatever is swapped in meanwhile. */
export interface Context {
  readonly charts: Charts;
  /** Whether whoever asked has hung up, so that the rest of the work is in vain. */
  readonly hasGone?: () => boolean;
}
