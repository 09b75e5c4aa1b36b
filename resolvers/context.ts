import type { Charts } from '../src/chart/charts';

/** What every resolver gets. A request keeps the charts it began with, whatever is swapped in meanwhile. */
export interface Context {
  readonly charts: Charts;
  /** In which languages names are wanted where an entry point is not told, as the header Accept-Language says it. */
  readonly languages?: string | undefined;
  /** Whether whoever asked has hung up, so that the rest of the work is in vain. */
  readonly hasGone?: () => boolean;
}
