import type { Charts } from '../src/chart/charts';

/** What every resolver gets. A request keeps the charts it began with, whatever is swapped in meanwhile. */
export interface Context {
  readonly charts: Charts;
}
