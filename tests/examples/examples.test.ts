import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { Chart } from '../../src/chart/chart';
import { Charts } from '../../src/chart/charts';
import { standingOf } from '../../src/chart/standing';
import { runApp } from '../support/app';
import { chartOfFoundings } from '../support/chart-of-foundings';
import { invented } from '../support/operations';
import { startService } from '../support/service';
import type { Ended, Service } from '../support/service';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'examples', 'README.md'), 'utf8');

/** The commands of the README, by the example that each starts, with what it says that they print. */
const shown = [...readme.matchAll(/```sh\n([^\n]*)\n```\n\n```text\n(.*?)```/gs)].map(
  ([, command = '', output = '']) => ({
    example: /examples\/(\S+)/.exec(command)?.[1] ?? '',
    command,
    output,
  }),
);
const examples = ['fetch.mjs', 'graphql-request.ts', 'urql.ts', 'apollo-client.ts', 'python.py'];

const hasPython = spawnSync('python3', ['--version']).status === 0;
const itRuns = (example: string): jest.It => (example.endsWith('.py') && !hasPython ? it.skip : it);

const starts: Readonly<Record<string, readonly string[]>> = {
  mjs: [process.execPath],
  ts: [process.execPath, join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')],
  py: ['python3'],
};

/** Runs an example until it ends. */
function runExample(
  example: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const [program = '', ...before] = starts[example.split('.').at(-1) ?? ''] ?? [];
  const { PATH = '' } = process.env;
  const options = { cwd: root, env: { PATH, ...environment } };
  return new Promise((resolve) => {
    const child = execFile(
      program,
      [...before, join('examples', example), ...args],
      options,
      (_error, output, errors) => {
        resolve({ code: child.exitCode, output, errors });
      },
    );
  });
}

describe('with the shipped charts', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(async () => {
    await service.stop();
  });

  it('the README shows each example', () => {
    expect(shown.map(({ example }) => example)).toEqual(examples);
  });

  for (const { example, command, output } of shown) {
    itRuns(example)(
      `${example} prints what the README shows, at the address of its argument or its environment`,
      async () => {
        const [, , ...args] = command
          .replace('npx tsx', 'tsx')
          .replaceAll('http://localhost:4000', service.origin)
          .split(' ');
        const environment = { AGENCYGRAPH_URL: `${service.origin}/graphql` };
        expect(await runExample(example, args, environment)).toEqual({ code: 0, output, errors: '' });
      },
    );
  }

  it('urql asks by GET', async () => {
    const methods: (string | undefined)[] = [];
    const between = createServer((asked, answered) => {
      methods.push(asked.method);
      const { method, headers } = asked;
      const passedOn = request(`${service.origin}${asked.url ?? ''}`, { method, headers }, (answer) => {
        answered.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(answered);
      });
      asked.pipe(passedOn);
    });
    await once(between.listen(0, 'localhost'), 'listening');
    const { port } = between.address() as AddressInfo;
    expect(await runExample('urql.ts', [`http://localhost:${String(port)}/graphql`])).toMatchObject({ code: 0 });
    expect(methods).toEqual(['GET']);
    between.close();
  });
});

describe('with charts of another agency', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService(invented.serving);
  });

  afterAll(async () => {
    await service.stop();
  });

  it.each([
    ['fetch.mjs', ['PIL'], 'Pilots\n\nLead ships in\n  supports: Yearbook of the harbour\n'],
    ['graphql-request.ts', ['harbour', '1990-01-01'], 'Ministry of the Sea\n  Harbour Authority (HA)\n'],
    [
      'urql.ts',
      ['ships'],
      'Office of Records & Archives: Keep the register of ships\n  supports: Yearbook of the harbour\n',
    ],
    ['apollo-client.ts', ['harbour', '1990-01-01'], 'Customs House                                -\n'],
  ])('%s tells of it', async (example, args, told) => {
    const { code, output, errors } = await runExample(example, [`${service.origin}/graphql`, ...args]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain(told);
  });

  itRuns('python.py')('python.py has a row for each citation of each responsibility', async () => {
    const { code, output } = await runExample('python.py', [`${service.origin}/graphql`]);
    expect(code).toBe(0);
    expect(output.split('\n').slice(1, -1)).toHaveLength(5);
  });
});

describe('where it cannot be answered', () => {
  let service: Service;
  let closed: string;

  beforeAll(async () => {
    service = await startService(invented.serving);
    const server = createServer();
    await once(server.listen(0, 'localhost'), 'listening');
    closed = `http://localhost:${String((server.address() as AddressInfo).port)}/graphql`;
    server.close();
  });

  afterAll(async () => {
    await service.stop();
  });

  for (const example of examples) {
    itRuns(example)(`${example} says in a line that no service is there`, async () => {
      const { code, output, errors } = await runExample(example, [closed]);
      expect([code, output]).toEqual([1, '']);
      expect(errors).toMatch(/^No answer from http:.*Is the service running\?\n$/);
      expect(errors).toContain(closed);
    });
  }

  const day = '"2009-02-30" is not a Date; expected a day of the calendar, such as "2003-03-01".';
  const refusals: [string, string[], string][] = [
    ['fetch.mjs', ['OPS'], 'Which one? Operations (operations), Night Pilots (night-pilots)'],
    ['fetch.mjs', ['XX'], 'XX: No unit has it.'],
    [
      'graphql-request.ts',
      ['harbour', '2009-02-30'],
      `BAD_USER_INPUT: Variable "$asOf" got invalid value "2009-02-30"; ${day}`,
    ],
    [
      'urql.ts',
      ['x'],
      'BAD_USER_INPUT: about is "x"; expected a text of 2 to 100 characters, 2 letters or digits among them.',
    ],
    [
      'apollo-client.ts',
      ['harbour', '2009-02-30'],
      `BAD_USER_INPUT: Variable "$asOf" got invalid value "2009-02-30"; ${day}`,
    ],
    ['python.py', ['nobody'], 'BAD_USER_INPUT: under is "nobody"; expected the slug of a unit of the chart "harbour".'],
  ];
  for (const [example, args, refusal] of refusals) {
    itRuns(example)(`${example} says why the service refuses: ${refusal}`, async () => {
      const { code, output, errors } = await runExample(example, [`${service.origin}/graphql`, ...args]);
      expect({ code, output, errors }).toEqual({ code: 1, output: '', errors: `${refusal}\n` });
    });
  }
});

describe('webhook.py', () => {
  itRuns('webhook.py')('sends what is new in a feed once, and again until it is taken', async () => {
    const chart = (founded: number): Charts => {
      const { document, header } = chartOfFoundings(founded, (unit) => String(1900 + unit));
      return new Charts([new Chart({ ...document, digest: String(founded) })], header.slug, 'test');
    };
    let served = chart(3);
    const app = await runApp({ standing: () => standingOf(served) });
    let status = 204;
    const taken: { title: string; terms: string[]; page: string }[] = [];
    const hook = createServer((asked, answered) => {
      void json(asked).then((body) => {
        if (status === 204) taken.push(body as (typeof taken)[number]);
        answered.writeHead(status).end();
      });
    });
    await once(hook.listen(0, 'localhost'), 'listening');
    const { port } = hook.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'agencygraph-webhook-'));
    const ring = (): Promise<Ended> =>
      runExample('webhook.py', [
        `${app.origin}/charts/${served.default.header.slug}.atom`,
        `http://localhost:${String(port)}/`,
        join(folder, 'memory.json'),
      ]);
    try {
      expect(await ring()).toEqual({ code: 0, output: '', errors: '' });
      served = chart(5);
      status = 500;
      expect(await ring()).toEqual({
        code: 1,
        output: '',
        errors: 'HTTPError: HTTP Error 500: Internal Server Error\n',
      });
      status = 204;
      const titles = ['unit-3 was established (1903).', 'unit-4 was established (1904).'];
      expect(await ring()).toEqual({ code: 0, output: `${titles.join('\n')}\n`, errors: '' });
      expect(await ring()).toEqual({ code: 0, output: '', errors: '' });
      expect(taken.map(({ title }) => title)).toEqual(titles);
      const page = `${app.origin}/units/unit-3?chart=${served.default.header.slug}&asOf=1903-01-01`;
      expect(taken[0]).toMatchObject({ terms: ['event', 'ESTABLISHED', 'STATED'], page });
    } finally {
      hook.close();
      rmSync(folder, { recursive: true });
      await app.close();
    }
  });
});
