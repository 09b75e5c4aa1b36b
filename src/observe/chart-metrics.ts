import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Charts } from '../chart/charts';
import type { Standing } from '../chart/standing';

/**
 * Figures of the charts that are served, read when they are asked for.
 *
 * @returns is to be told whenever something is other than before
 */
export function chartMetrics(registry: Registry, standing: () => Standing): () => void {
  const registers = [registry];
  let served: Charts | null = null;
  let taken: Date | null = null;
  const changes = new Counter({
    name: 'agencygraph_chart_changes_total',
    help: 'How often charts were taken in the place of others.',
    registers,
  });
  const look = (): void => {
    const { charts } = standing();
    if (charts === served) return;
    if (served !== null) changes.inc();
    served = charts;
    taken = new Date();
  };

  new Gauge({
    name: 'agencygraph_chart_info',
    help: 'Always 1; the charts that are served: slug, the version that ETags and /readyz go by, and digest.',
    labelNames: ['chart', 'version', 'digest'],
    registers,
    collect() {
      this.reset();
      const { charts } = standing();
      for (const chart of charts?.all ?? [])
        this.set({ chart: chart.header.slug, version: charts?.version(chart), digest: chart.digest }, 1);
    },
  });
  new Gauge({
    name: 'agencygraph_chart_units',
    help: 'Units of each chart.',
    labelNames: ['chart'],
    registers,
    collect() {
      this.reset();
      for (const { header, units } of standing().charts?.all ?? []) this.set({ chart: header.slug }, units.length);
    },
  });
  const single = (name: string, help: string, value: () => number | undefined): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const now = value();
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });
  };
  const secondsOf = (time?: Date | null): number | undefined => (time ? time.getTime() / 1000 : undefined);
  single('agencygraph_charts_taken_timestamp_seconds', 'Since when these charts are served.', () => secondsOf(taken));
  single(
    'agencygraph_charts_published_version',
    'The number under which they were published in the database; absent without one.',
    () => standing().version ?? undefined,
  );
  single(
    'agencygraph_charts_stale_since_timestamp_seconds',
    'Since when they may not be the newest; absent while they are.',
    () => secondsOf(standing().stale?.since),
  );
  look();
  return look;
}
