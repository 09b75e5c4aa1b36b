import { version as release } from '../index';
import { jsonLog } from '../observe/json-log';
import type { ServiceLog } from './service-log';

/** For programs: an object a line, all on the output. What each holds is told in docs/watching-it.md. */
export function logAsJson(): ServiceLog {
  const log = jsonLog();
  return {
    started: ({ charts, version }, { service, metrics }) => {
      log.info({ release, address: service, metrics, charts, version }, 'started');
    },
    failed: (reason) => {
      log.fatal({ reason }, 'failed');
    },
    changed: ({ charts, version }) => {
      log.info({ charts, version }, 'changed');
    },
    stale: (_now, { since, reason, details }) => {
      log.warn({ since, reason, details }, 'stale');
    },
    current: (until) => {
      log.info({ until }, 'current');
    },
    onFault: (fault, requestId) => {
      log.error({ err: fault instanceof Error ? fault : new Error(String(fault)), requestId }, 'fault');
    },
    onRequest: (record) => {
      log.info(record, 'request');
    },
    stopping: () => {
      log.info('stopping');
    },
    stopped: () => {
      log.info('stopped');
    },
  };
}
