import { createRequire } from 'node:module';
import process from 'node:process';

/** What a chart takes without its search: the same parts, made one after the other; writes the figures as JSON. */
const [folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
// What the service loads counts here, too.
require('../../dist/src/index.js');
const { checkFolders, readFolders } = require('../../dist/seed/index.js');
const chartRoom = (name) => require(`../../dist/src/chart/${name}.js`);
const { atOnce } = chartRoom('steps');
const parts = [
  chartRoom('references').references,
  chartRoom('history').history,
  chartRoom('languages').languages,
  chartRoom('readings').readings,
  chartRoom('evidence').evidence,
  chartRoom('change-days').changeDays,
  chartRoom('name-index').nameIndex,
  chartRoom('summary').summary,
];

const [chart] = checkFolders(readFolders(folder)).checked.map((one) => one.chart);
for (const part of parts) atOnce(part.inSteps(chart));
const { user, system } = process.cpuUsage();
for (let round = 0; round < 2; round += 1) globalThis.gc();
const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
process.stdout.write(
  JSON.stringify({
    ready: (user + system) / 1000,
    rss: rss / 2 ** 20,
    used: (heapUsed + arrayBuffers) / 2 ** 20,
    units: chart.units.length,
  }),
);
