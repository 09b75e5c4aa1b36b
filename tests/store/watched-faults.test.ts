import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, followFolder, loadCharts } from '../../src/index';
import { chartText, makeChartFolder } from '../support/chart-folder';
import type { ChartFolder } from '../support/chart-folder';
import { followingServer } from '../support/following-folder';

interface Fault {
  readonly name: string;
  readonly harm: (folder: ChartFolder) => void;
  /** Other than by writing the file anew. */
  readonly mend?: (folder: ChartFolder) => void;
  readonly reason: string;
  /** The lines for whoever can mend it, without the way to the folder. */
  readonly details: readonly string[];
}

const file = 'a/chart.yaml';
const away = ({ path }: ChartFolder): string => `${path}-away`;
const has = 'What the folder holds now has';
const noFolder = 'cannot be read; expected a folder of charts.';

const faults: readonly Fault[] = [
  {
    name: 'YAML that is broken in two places',
    harm: ({ write }) => {
      write(file, chartText('a').replace('title: First', 'titel: First').replace('kind: agency', 'kind: agenci'));
    },
    reason: `${has} 2 defects: chart.yaml:4:3: "titel" is not a key here; expected one of `,
    details: ['a/chart.yaml:4:3: ', 'a/chart.yaml:11:23: '],
  },
  {
    name: 'a file that ends in the middle',
    harm: ({ write }) => {
      write(file, chartText('a').slice(0, -30));
    },
    reason: `${has} a defect: chart.yaml:11:41: `,
    details: ['a/chart.yaml:11:41: '],
  },
  {
    name: 'a file that is no text',
    harm: ({ at }) => {
      writeFileSync(at(file), Buffer.from([0x61, 0x0a, 0xff]));
    },
    reason: `${has} a defect: chart.yaml:2:1: is not a text in UTF-8 from here on`,
    details: ['a/chart.yaml:2:1: '],
  },
  {
    name: 'a folder that is renamed, and comes back',
    harm: (folder) => {
      renameSync(folder.path, away(folder));
    },
    mend: (folder) => {
      renameSync(away(folder), folder.path);
      folder.write(file, chartText('a', 'Second'));
    },
    reason: `${has} a defect: charts: ${noFolder}`,
    details: [`: ${noFolder}`],
  },
  {
    name: 'a folder that is removed, and made again',
    harm: ({ path }) => {
      rmSync(path, { recursive: true });
    },
    reason: `${has} a defect: charts: ${noFolder}`,
    details: [`: ${noFolder}`],
  },
  {
    name: 'a folder without any chart',
    harm: ({ at }) => {
      rmSync(at('a'), { recursive: true });
    },
    reason: `${has} a defect: charts: holds no chart; expected a folder for each chart, with YAML files in it.`,
    details: [': holds no chart'],
  },
  {
    name: 'two charts of one slug',
    harm: ({ write }) => {
      write('twin/chart.yaml', chartText('a', 'Twin'));
    },
    mend: ({ at, write }) => {
      rmSync(at('twin'), { recursive: true });
      write(file, chartText('a', 'Second'));
    },
    reason: `${has} a defect: twin: holds a chart "a"; expected one that no other chart has.`,
    details: ['twin: holds a chart "a"'],
  },
  {
    name: 'another chart in the place of the default one',
    harm: ({ write }) => {
      write(file, chartText('b'));
    },
    reason: 'What the folder holds now will not do: There is no chart "a"; expected b.',
    details: [],
  },
];

/** Does harm, looks, mends, looks again. */
async function attempt({ harm, mend }: Fault) {
  const folder = makeChartFolder({ [file]: chartText('a') });
  const { server, untilStale, serves } = await followingServer(folder, { defaultChart: 'a' });
  try {
    harm(folder);
    const harmed = await untilStale(true);
    await serves('First');
    const details = server.served().stale?.details ?? '';
    if (mend) mend(folder);
    else folder.write(file, chartText('a', 'Second'));
    await serves('Second');
    return { harmed, details, mended: await untilStale(false) };
  } finally {
    await server.close();
    folder.remove();
  }
}

describe('a service that follows a folder', () => {
  /** All at once: most of the time they wait for the next look. */
  const attempts = new Map<Fault, ReturnType<typeof attempt>>();
  beforeAll(async () => {
    for (const fault of faults) attempts.set(fault, attempt(fault));
    await Promise.allSettled(attempts.values());
  });

  it.each(faults)('serves on and says why beside $name, and takes what is mended', async (fault) => {
    const outcome = await attempts.get(fault);
    expect(outcome).toMatchObject({ harmed: { status: 200 }, mended: { status: 200, stale: null } });
    expect(outcome?.harmed.stale?.reason).toContain(fault.reason);
    expect(outcome?.harmed.stale?.reason).not.toContain('/');
    const lines = outcome?.details.split('\n').filter((line) => line !== '') ?? [];
    expect(lines).toEqual(fault.details.map((detail) => expect.stringContaining(detail) as string));
  });

  it.each(faults)('does not begin with $name, followed or not', async ({ harm, details }) => {
    const folder = makeChartFolder({ [file]: chartText('a') });
    harm(folder);
    try {
      for (const give of [loadCharts, followFolder]) {
        const made = (async () => createServer({ charts: give(folder.path), defaultChart: 'a' }))();
        await expect(made).rejects.toThrow(details[0] ?? 'There is no chart "a"');
      }
    } finally {
      folder.remove();
    }
  });
});
