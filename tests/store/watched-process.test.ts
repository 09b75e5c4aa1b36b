import { chmodSync, chownSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chartText, makeChartFolder } from '../support/chart-folder';
import type { ChartFolder } from '../support/chart-folder';
import { filesBelow } from '../support/files';
import { run, startService } from '../support/service';
import type { Launch, Service } from '../support/service';
import { until } from '../support/until';

const file = 'a/chart.yaml';
const [first, second] = [chartText('a'), chartText('a', 'Second')];
const broken = first.replace('title: First', 'titel: First').replace('kind: agency', 'kind: agenci');
const defects = /a\/chart\.yaml:4:3: "titel" is not a key here; .*\n.*a\/chart\.yaml:11:23: kind is "agenci"; /;
const nobody = 65_534;
const clock = join(__dirname, '..', 'support', 'clock.mjs');

const isStale = async ({ origin }: Service): Promise<string | null> => {
  const response = await fetch(`${origin}/readyz`);
  const { stale } = (await response.json()) as { stale?: { since: string } };
  return response.status === 200 ? (stale?.since ?? null) : `not ready: ${String(response.status)}`;
};

const title = async ({ origin }: Service): Promise<string> =>
  (await fetch(`${origin}/graphql?query={chart{title}}`)).text();

/** Has charts checked and taken. */
async function takes(service: Service, text: string, folder: ChartFolder): Promise<void> {
  folder.write(file, text);
  const [, said = ''] = /title: (.*)/.exec(text) ?? [];
  const served = async (): Promise<unknown[]> => [await isStale(service), await title(service)];
  await until(served, ([stale, answer]) => stale === null && String(answer).includes(`"${said}"`));
}

async function refuses(service: Service): Promise<string> {
  const since = await until(
    () => isStale(service),
    (stale) => stale !== null,
  );
  expect(await title(service)).toContain('"First"');
  return String(since);
}

interface Watching {
  readonly folder: ChartFolder;
  readonly service: Service;
}

/** What is done with a service of its own that follows a folder of its own. */
async function watching(
  launch: Launch,
  use: (both: Watching) => Promise<void>,
  begin: (folder: ChartFolder) => void = () => undefined,
): Promise<void> {
  const folder = makeChartFolder({ [file]: first });
  begin(folder);
  const service = await startService(['--charts', folder.path, '--watch'], {}, launch);
  try {
    await use({ folder, service });
  } finally {
    await service.stop('SIGKILL');
    folder.remove();
  }
}

function giveToNobody({ path }: ChartFolder): void {
  for (const one of [dirname(path), path, ...filesBelow(path, '')]) chownSync(one, nobody, nobody);
}

/** At the same time: most of it they wait for the next look. */
describe('a process that follows a folder', () => {
  it.concurrent('does not start with broken charts, no more than one that does not follow', async () => {
    const folder = makeChartFolder({ [file]: broken });
    const ends = await Promise.all([[], ['--watch']].map((more) => run(['--charts', folder.path, ...more])));
    folder.remove();
    for (const { code, output, errors } of ends) {
      expect([code, output]).toEqual([1, '']);
      expect(errors).toMatch(/^The charts have 2 defects; nothing is served\.\n/);
      expect(errors).toMatch(defects);
    }
  });

  it.concurrent('serves on when they break, with every defect on its error output, and takes them mended', () =>
    watching({}, async ({ folder, service }) => {
      folder.write(file, broken);
      await refuses(service);
      expect(service.errors()).toMatch(
        /^What is served may not be the newest: What the folder holds now has 2 defects: /,
      );
      expect(service.errors()).toMatch(defects);
      expect(service.output()).toBe(service.greeting);
      await takes(service, second, folder);
      expect(await service.stop()).toBe(0);
    }),
  );

  (process.getuid?.() === 0 ? it.concurrent : it.skip)(
    'serves on when it may not read a file, or a folder, any more, and goes on when it may again',
    () =>
      watching(
        { user: nobody },
        async ({ folder, service }) => {
          chmodSync(folder.at(file), 0);
          await refuses(service);
          expect(service.errors()).toMatch(/a\/chart\.yaml: cannot be read \(EACCES\); expected a file that /);
          chmodSync(folder.at(file), 0o644);
          await takes(service, first, folder);
          chmodSync(folder.at('a'), 0);
          await refuses(service);
          expect(service.errors()).toMatch(/charts\/a: cannot be read; expected a folder of charts\.\n/);
          chmodSync(folder.at('a'), 0o755);
          await takes(service, second, folder);
        },
        giveToNobody,
      ),
  );

  it.concurrent('outlives a thread that runs out of memory, says so, and takes what is smaller', () =>
    watching({ nodeFlags: ['--max-old-space-size=80'] }, async ({ folder, service }) => {
      const offices = Array.from({ length: 150_000 }, (_, unit) => `  - {slug: u${String(unit)}, kind: office}\n`);
      folder.write(file, first + offices.join(''));
      await refuses(service);
      expect(service.errors()).toContain('The charts could not be checked: memory ran out.\n');
      expect(service.errors()).toContain('JS heap out of memory');
      await takes(service, second, folder);
    }),
  );

  it.concurrent('follows on, answers and tells the time when the clock is set back', () =>
    watching({ nodeFlags: ['--import', clock] }, async ({ folder, service }) => {
      const begin = Date.now();
      process.kill(service.pid, 'SIGUSR2');
      folder.write(file, broken);
      const since = await refuses(service);
      const late = begin - Date.parse(since);
      expect([late <= 3_600_000, late > 3_500_000]).toEqual([true, true]);
      await takes(service, first, folder);
      process.kill(service.pid, 'SIGUSR2');
      await takes(service, second, folder);
      expect(await service.stop()).toBe(0);
    }),
  );
});
