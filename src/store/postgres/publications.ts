import type { Client } from 'pg';
import type { Publication } from '../../chart/standing';

/** So many are told of. */
const most = 100;

/**
 * The versions that brought a chart as it had not been in the version before, the newest first.
 *
 * @param until the last version that counts: one that is newer may not be fit to be served
 */
export async function publicationsOf(client: Client, slug: string, until: number): Promise<Publication[]> {
  const { rows } = await client.query<Publication>(
    `select number as version, published_at as at, note, restores, digest
      from (
        select version.number, version.published_at, version.note, version.restores, chart.digest,
            lag(chart.digest) over (order by version.number) as before
          from agencygraph.version version
          left join agencygraph.version_chart chart on chart.version = version.number and chart.slug = $1
          where version.number <= $2
      ) told
      where digest is not null and (before is null or before <> digest)
      order by number desc
      limit $3`,
    [slug, until, most],
  );
  return rows;
}
