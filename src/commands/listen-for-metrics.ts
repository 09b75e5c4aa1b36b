import { once } from 'node:events';
import { httpBounds } from '../http/bounds';
import { Listeners } from '../http/listeners';
import { metricsHandler } from '../observe/metrics-handler';

export interface MetricsListener {
  /** Where figures are given. */
  readonly address: string;
  readonly close: () => void;
}

/** Listens for whoever asks for figures, apart from the service: whoever reaches that need not reach these. */
export async function listenForMetrics(
  host: string,
  port: number,
  figures: () => Promise<string>,
): Promise<MetricsListener> {
  const listeners = new Listeners(httpBounds);
  const handle = metricsHandler(figures);
  await once(listeners.create(handle).listen(port, host), 'listening');
  await listeners.listenOnAll(host, handle);
  return {
    address: `${listeners.addressAt(host)}/metrics`,
    close: () => {
      listeners.stop();
      listeners.cutOff();
    },
  };
}
