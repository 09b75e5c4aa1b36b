import { createServer, followFolder } from '../../src/index';
import type { AgencyGraphServer, ServedCharts, ServerOptions } from '../../src/index';
import type { ChartFolder } from './chart-folder';
import { until } from './until';

/** A service of this process that follows a folder, over real HTTP. */
export interface FollowingServer {
  readonly server: AgencyGraphServer;
  /** All that it was told, in order. */
  readonly changes: readonly ServedCharts[];
  /** What /readyz says. */
  readonly readiness: () => Promise<Readiness>;
  /** The titles of the charts, as a client gets them, once they are these. */
  readonly serves: (...titles: string[]) => Promise<void>;
  /** What /readyz says once it is stale, or stale no more. */
  readonly untilStale: (isStale: boolean) => Promise<Readiness>;
}

interface Readiness {
  readonly status: number;
  readonly stale: { readonly since: string; readonly reason: string } | null;
}

export async function followingServer(
  { path }: ChartFolder,
  options: Partial<ServerOptions> = {},
): Promise<FollowingServer> {
  const changes: ServedCharts[] = [];
  const server = await createServer({
    charts: followFolder(path),
    onChange: (served) => changes.push(served),
    ...options,
  });
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  const readiness = async (): Promise<Readiness> => {
    const response = await fetch(`${origin}/readyz`);
    const { stale = null } = (await response.json()) as Partial<Readiness>;
    return { status: response.status, stale };
  };
  return {
    server,
    changes,
    readiness,
    serves: async (...titles) => {
      const expected = JSON.stringify({ data: { charts: titles.map((title) => ({ title })) } });
      await until(
        async () => (await fetch(`${origin}/graphql?query={charts{title}}`)).text(),
        (answer) => answer.trim() === expected,
      );
    },
    untilStale: (isStale) => until(readiness, ({ stale }) => (stale !== null) === isStale),
  };
}
