import { destination, pino, stdTimeFunctions } from 'pino';
import type { Logger } from 'pino';

/**
 * A log of one JSON object a line, on the standard output. Each line is written before the work goes on, so that none is
 * lost, however the process ends.
 */
export function jsonLog(): Logger {
  return pino(
    {
      // Whoever gathers the lines knows the machine and the process.
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination({ dest: 1, sync: true }),
  );
}
