import { stdout } from 'node:process';

/** Ends a run with one plain line, for whoever reads it with a program. */
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests }) {
    stdout.write(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
  }
}
