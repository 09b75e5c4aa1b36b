import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { chartText, makeChartFolder } from '../support/chart-folder';
import type { ChartFolder } from '../support/chart-folder';
import { followingServer } from '../support/following-folder';

interface Change {
  readonly name: string;
  /** Makes what is served at first: the chart "a" called First, unless it is otherwise. */
  readonly begin?: (folder: ChartFolder) => void;
  readonly change: (folder: ChartFolder) => void;
  /** The titles of what is served then; the chart "a" called Second, unless they are others. */
  readonly titles?: readonly string[];
}

const file = 'a/chart.yaml';
const second = chartText('a', 'Second');

/** As Kubernetes mounts a ConfigMap: the files are links through one link, which is turned. */
function turnData({ at, write }: ChartFolder, version: string, title: string): void {
  write(`..${version}/chart.yaml`, chartText('a', title));
  symlinkSync(`..${version}`, at('..data_tmp'));
  renameSync(at('..data_tmp'), at('..data'));
}

const changes: readonly Change[] = [
  {
    name: 'a chart that is added',
    change: ({ write }) => {
      write('b/chart.yaml', chartText('b', 'Added'));
    },
    titles: ['First', 'Added'],
  },
  {
    name: 'a chart that is removed',
    begin: ({ write }) => {
      write('b/chart.yaml', chartText('b', 'Another'));
    },
    change: ({ at }) => {
      rmSync(at('b'), { recursive: true });
    },
    titles: ['First'],
  },
  {
    name: 'a file that is written aside and renamed',
    change: ({ at, write }) => {
      write('a/.chart.yaml.new', second);
      renameSync(at('a/.chart.yaml.new'), at(file));
    },
  },
  {
    name: 'a folder in whose place another is put',
    change: ({ path }) => {
      mkdirSync(`${path}-new/a`, { recursive: true });
      writeFileSync(`${path}-new/${file}`, second);
      renameSync(path, `${path}-old`);
      renameSync(`${path}-new`, path);
    },
  },
  {
    name: 'a link that leads to another folder',
    begin: ({ path }) => {
      renameSync(path, `${path}-1`);
      symlinkSync(`${path}-1`, path);
    },
    change: ({ path }) => {
      mkdirSync(`${path}-2/a`, { recursive: true });
      writeFileSync(`${path}-2/${file}`, second);
      symlinkSync(`${path}-2`, `${path}-link`);
      renameSync(`${path}-link`, path);
    },
  },
  {
    name: 'a ConfigMap of Kubernetes',
    begin: (folder) => {
      rmSync(folder.at('a'), { recursive: true });
      turnData(folder, 'v1', 'First');
      symlinkSync('..data/chart.yaml', folder.at('chart.yaml'));
    },
    change: (folder) => {
      turnData(folder, 'v2', 'Second');
    },
  },
  {
    name: 'a file from before, of the same length',
    change: ({ at, write }) => {
      write(file, chartText('a', 'Fir5t'));
      utimesSync(at(file), 1e9, 1e9);
    },
    titles: ['Fir5t'],
  },
];

async function attempt({ begin, change, titles = ['Second'] }: Change) {
  const folder = makeChartFolder({ [file]: chartText('a') });
  begin?.(folder);
  const { server, changes: told, serves } = await followingServer(folder);
  try {
    const before = server.served().charts.map(({ title }) => title);
    change(folder);
    await serves(...titles);
    return { before, told };
  } finally {
    await server.close();
    folder.remove();
  }
}

describe('a service that follows a folder', () => {
  /** All at once: most of the time they wait for the next look. */
  const attempts = new Map<Change, ReturnType<typeof attempt>>();
  beforeAll(async () => {
    for (const change of changes) attempts.set(change, attempt(change));
    await Promise.allSettled(attempts.values());
  });

  it.each(changes)('takes $name, and tells of it once', async (change) => {
    const outcome = await attempts.get(change);
    expect(outcome?.before[0]).toBe('First');
    expect(outcome?.told).toMatchObject([{ version: null, stale: null }]);
  });

  it('does not mind what editors leave, nor a file that is saved as it was', async () => {
    const folder = makeChartFolder({ [file]: chartText('a'), 'b/chart.yaml': chartText('b', 'Other') });
    const { server, changes: told, serves } = await followingServer(folder);
    try {
      for (const name of ['a/.chart.yaml.swp', 'a/chart.yaml~', 'a/#chart.yaml#', 'a/.#chart.yaml', 'a/4913'])
        folder.write(name, 'nothing: [');
      folder.write(file, chartText('a'));
      const [same] = server.served().charts;
      folder.write('b/chart.yaml', chartText('b', 'Another'));
      await serves('First', 'Another');
      expect(server.served().charts[0]).toBe(same);
      expect(told).toHaveLength(1);
    } finally {
      await server.close();
      folder.remove();
    }
  });
});
