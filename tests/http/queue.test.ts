import { Queue } from '../../src/http/queue';

const here = (): void => undefined;

/** Which of some requests have been let in, at the moment. */
async function letIn(queue: Queue, names: readonly string[], leaving = here): Promise<string[]> {
  const inside: string[] = [];
  for (const name of names) void queue.enter(leaving).then((leave) => inside.push(leave ? name : `${name} refused`));
  await new Promise(setImmediate);
  return inside;
}

describe('a queue', () => {
  it('lets so many in, lets so many wait, and refuses the others', async () => {
    const queue = new Queue({ running: 2, waiting: 1 });
    expect(await letIn(queue, ['first', 'second', 'third', 'fourth'])).toEqual(['first', 'second', 'fourth refused']);
  });

  it('lets the one in that has waited longest when another leaves, and nobody else before', async () => {
    const queue = new Queue({ running: 1, waiting: 3 });
    const leave = await queue.enter(here);
    const order: string[] = [];
    const waiting = ['first', 'second'].map((name) =>
      queue.enter(here).then((next) => {
        order.push(name);
        next?.();
      }),
    );
    leave?.();
    const late = queue.enter(here).then(() => order.push('late'));
    await Promise.all([...waiting, late]);
    expect(order).toEqual(['first', 'second', 'late']);
  });

  it('has room again for each that leaves, however often it says so', async () => {
    const queue = new Queue({ running: 1, waiting: 0 });
    const leave = await queue.enter(here);
    leave?.();
    leave?.();
    expect(await letIn(queue, ['one', 'two'])).toEqual(['one', 'two refused']);
  });

  it('forgets who has gone while waiting', async () => {
    const queue = new Queue({ running: 1, waiting: 1 });
    const leave = await queue.enter(here);
    let go = (): void => undefined;
    const waiting = queue.enter((callBack) => (go = callBack));
    go();
    expect(await waiting).toBeNull();
    expect(await letIn(queue, ['next', 'refused'])).toEqual(['refused refused']);
    leave?.();
    expect(await letIn(queue, ['another'])).toEqual([]);
  });

  it('lets whoever was in before wait for another place like everybody, however many wait', async () => {
    const queue = new Queue({ running: 1, waiting: 1 });
    const leave = await queue.enter(here);
    const order: string[] = [];
    const again = ['first', 'second'].map(async (name) => {
      const next = await queue.enterAgain();
      order.push(name);
      next();
    });
    expect(await letIn(queue, ['new'])).toEqual(['new refused']);
    leave?.();
    await Promise.all(again);
    expect(order).toEqual(['first', 'second']);
    expect(await letIn(queue, ['one', 'two', 'three'])).toEqual(['one', 'three refused']);
  });
});
