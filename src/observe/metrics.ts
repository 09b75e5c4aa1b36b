import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Standing } from '../chart/standing';
import { chartMetrics } from './chart-metrics';
import { requestMetrics } from './request-metrics';
import type { ObserveRequest } from './request-record';

/** What the figures are read from when somebody asks for them. */
export interface MetricsSources {
  readonly standing: () => Standing;
  /** Requests that are worked on, and that wait. */
  readonly load: () => { readonly running: number; readonly waiting: number };
  readonly release: string;
}

/** Figures for Prometheus: of requests, of charts, and of the process. */
export class Metrics {
  readonly #registry = new Registry();
  /** Is to be told each request. */
  readonly observe: ObserveRequest;
  /** Is to be told whenever the standing is another. */
  readonly look: () => void;

  constructor({ standing, load, release }: MetricsSources) {
    const registers = [this.#registry];
    new Gauge({
      name: 'agencygraph_build_info',
      help: 'Always 1; the version of the package.',
      labelNames: ['version'],
      registers,
    }).set({ version: release }, 1);
    this.observe = requestMetrics(this.#registry);
    new Gauge({
      name: 'agencygraph_requests_in_progress',
      help: 'Requests that are worked on.',
      registers,
      collect() {
        this.set(load().running);
      },
    });
    new Gauge({
      name: 'agencygraph_requests_waiting',
      help: 'Requests that wait to be worked on.',
      registers,
      collect() {
        this.set(load().waiting);
      },
    });
    this.look = chartMetrics(this.#registry, standing);
    collectDefaultMetrics({ register: this.#registry });
  }

  /** In the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
