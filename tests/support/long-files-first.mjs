import Sequencer from '@jest/test-sequencer';

/** Folders whose files wait for browsers, services or installations. */
const long = /\/tests\/(?:e2e|error-catalogue|http\/pages|package)\//;

/** Starts them first, so that at the end no core waits for one of them: in a new clone nobody knows how long a file takes. */
export default class LongFilesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => long.test(path.replaceAll('\\', '/'));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
