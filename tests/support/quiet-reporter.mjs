import { stdout } from 'node:process';
import { DefaultReporter } from '@jest/reporters';

/** Tells of the tests that fail, names those that are skipped, and ends with one plain line for whoever reads it with a program. */
export default class QuietReporter extends DefaultReporter {
  onTestResult(test, result, results) {
    if (result.numFailingTests > 0 || result.testExecError) super.onTestResult(test, result, results);
    else this.testFinished(test.context.config, result, results);
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } = results;
    super.onRunComplete();
    for (const { fullName, status } of testResults.flatMap((file) => file.testResults))
      if (status === 'pending') stdout.write(`skipped: ${fullName}\n`);
    const broken = numFailedTests + numRuntimeErrorTestSuites;
    stdout.write(`${numPassedTests} passed, ${broken} failed, ${numPendingTests} skipped\n`);
  }
}
