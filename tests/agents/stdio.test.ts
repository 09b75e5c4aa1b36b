import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { dataFolder } from '../support/charts';
import { agentOverStdio } from '../support/agents';
import { chartText, makeChartFolder } from '../support/chart-folder';
import { run } from '../support/service';
import { until } from '../support/until';

const main = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
/** They are read sooner than the shipped ones. */
const charts = ['--charts', join(dataFolder, 'charts'), '--chart', 'harbour'];
const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const listing = { jsonrpc: '2.0', id: 2, method: 'tools/list' };

/** The process by itself, as an agent starts it, with what it says on both outputs. */
function start(args: readonly string[] = charts) {
  const { PATH = '' } = process.env;
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [main, 'mcp', ...args], { env: { PATH } });
  const ended = once(child, 'close') as Promise<[number | null]>;
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (errors += part));
  return {
    child,
    send: (message: object | string) =>
      child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`),
    answers: (count: number) =>
      until(
        () => output.split('\n').slice(0, -1),
        (lines) => lines.length >= count,
      ),
    errors: () => errors,
    code: async () => (await ended)[0],
  };
}

describe('agencygraph mcp', () => {
  it('says nothing on its output but answers, one a line, and ends with 0 when its input ends', async () => {
    const { child, send, answers, errors, code } = start();
    send(initialize);
    send(listing);
    const lines = await answers(2);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ jsonrpc: '2.0', id: 1 }),
      expect.objectContaining({ jsonrpc: '2.0', id: 2 }),
    ]);
    child.stdin.end();
    expect([await code(), errors()]).toEqual([0, '']);
  });

  it('goes on after a line that is no message, and tells on the error output of one that is JSON', async () => {
    const { child, send, answers, errors, code } = start();
    send('{"jsonrpc": "2.0", oops');
    send({ question: 'who is responsible?' });
    send(initialize);
    expect(JSON.parse((await answers(1))[0] ?? '')).toMatchObject({ id: 1 });
    child.stdin.end();
    expect(await code()).toBe(0);
    expect(errors().split('\n')).toHaveLength(2);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    const { child, send, answers, code } = start();
    send(initialize);
    await answers(1);
    child.kill(signal);
    expect(await code()).toBe(0);
  });

  it('ends while it works when the agent goes, and follows the charts no longer', async () => {
    const folder = makeChartFolder({ 'first/chart.yaml': chartText('first') });
    try {
      const { child, send, answers, code } = start(['--charts', folder.path, '--watch']);
      send(initialize);
      await answers(1);
      const query = '{ charts { units: roots { facts { id } } } }';
      for (let id = 3; id < 30; id += 1)
        send({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'run_query', arguments: { query } } });
      child.stdout.destroy();
      child.stdin.end();
      expect(await code()).toBe(0);
    } finally {
      folder.remove();
    }
  });

  it('answers from the charts that a folder holds now, and tells on the error output when they are others', async () => {
    const folder = makeChartFolder({ 'first/chart.yaml': chartText('first') });
    const agent = await agentOverStdio(['--charts', folder.path, '--watch']);
    const titleOf = async (): Promise<unknown> => (await agent.call('list_children', { unit: 'top' })).answer.chart;
    try {
      const before = await titleOf();
      expect(before).toMatchObject({ slug: 'first', title: 'First' });
      folder.write('first/chart.yaml', chartText('first', 'Second'));
      const after = await until(titleOf, (chart) => (chart as { title: string }).title === 'Second');
      expect((after as { version: string }).version).not.toBe((before as { version: string }).version);
      expect(agent.errors()).toContain('Served from now on:\n  first: Second; 1 unit, 1 fact, 1 source\n');
    } finally {
      await agent.client.close();
      folder.remove();
    }
  });

  it('serves other charts, with the default one of its options, to an agent that speaks the newest protocol', async () => {
    const agent = await agentOverStdio(charts, 'without one');
    try {
      expect(agent.client.getInstructions()).toContain(
        'harbour: "The harbour authority in its yearbook", until 2020-12-31, the default chart',
      );
      const { answer } = await agent.call('get_unit', { unit: 'Pilots' });
      expect(answer).toMatchObject({ chart: { slug: 'harbour' }, unit: { slug: 'pilots' } });
    } finally {
      await agent.client.close();
    }
  });

  it('says that there are no charts yet until a database has given some', async () => {
    const agent = await agentOverStdio(['--database', 'postgres://nobody@127.0.0.1:1/charts']);
    try {
      expect(agent.client.getInstructions()).toContain('There are no charts yet: ');
      const { isRefused, answer } = await agent.call('search_units', { text: 'pilots' });
      expect(isRefused).toBe(true);
      expect(answer.error).toMatchObject({ code: 'NOT_READY', message: expect.stringMatching(/\.$/) as string });
    } finally {
      await agent.client.close();
    }
  });

  it('has no tool for any query where registered questions alone are answered', async () => {
    const agent = await agentOverStdio([...charts, '--only-operations', 'shipped']);
    try {
      const { tools } = await agent.client.listTools();
      expect(tools.map(({ name }) => name)).not.toContain('run_query');
      expect((await agent.call('get_unit', { unit: 'pilots' })).isRefused).toBe(false);
    } finally {
      await agent.client.close();
    }
  });

  it.each([
    [['--charts', 'a', '--database', 'postgres://nobody@localhost/charts'], 2, 'expected one of them.'],
    [['--chart', 'icee'], 1, 'There is no chart "icee"; expected one of ice, ice-record. Did you mean "ice"?'],
    [['--charts', 'no/such/folder'], 1, 'The charts have a defect; nothing is served.'],
  ])('does not start with %j', async (args, code, fault) => {
    const ended = await run(['mcp', ...args]);
    expect([ended.code, ended.output]).toEqual([code, '']);
    expect(ended.errors).toContain(fault);
  });
});
