const signals = ['SIGINT', 'SIGTERM'] as const;

const end = (signal: NodeJS.Signals): void => process.exit(signal === 'SIGINT' ? 130 : 143);

/**
 * The first process of a container gets no signal that it does not handle, where any other is ended by it. So it is
 * handled from the beginning, and a service that is still starting ends as it would elsewhere.
 */
if (process.pid === 1) for (const signal of signals) process.on(signal, end);

/** Has the signals to stop do this from now on, and nothing else. */
export function onStopSignals(stop: () => void): void {
  for (const signal of signals) process.off(signal, end).on(signal, stop);
}
