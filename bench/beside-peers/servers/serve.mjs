import { argv } from 'node:process';
import { readChart } from './chart.mjs';
import { finderOf } from './finder.mjs';

const [, , chartFile, charts] = argv;

/** The chart in the file that the bench names. */
export const chart = readChart(chartFile);

/** What fits a text, in the charts that it names; nothing where it names none. */
export const find = charts === undefined ? () => ({ totalCount: 0, edges: [] }) : finderOf(charts, chart.bySlug);
