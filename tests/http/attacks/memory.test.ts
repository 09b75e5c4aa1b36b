import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serviceUnderAttack } from '../../support/attacks';
import { exchange } from '../../support/raw-http';
import { ask } from '../../support/requests';

const target = serviceUnderAttack();

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use, once what nobody needs is gone. */
function bytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('memory', () => {
  const long = 'x'.repeat(240_000);
  const forms: readonly (readonly [what: string, query: (index: number) => string])[] = [
    ['questions with long comments', (index) => `{ __typename } # ${String(index)} ${long}`],
    ['questions with long names', (index) => `query q${String(index)}${long} { __typename }`],
    ['wrong questions', (index) => `{ nothing${String(index)} } # ${long}`],
    ['questions that cannot be read', (index) => `{ ${String(index)} # ${long}`],
  ];

  it.each(forms)('does not fill with %s', async (_what, query) => {
    const before = bytesInUse();
    for (let index = 0; index < 60; index += 1) await exchange(target.port(), ask(query(index)));
    expect(bytesInUse() - before).toBeLessThan(20 * long.length);
  });
});
