import { xmlElement, xmlText } from '../../src/export/xml';
import { inWords, panel, panelHeight, panelWidth, rowsOf } from './panel';
import type { Result } from './results';

const columns = 2;
const headHeight = 60;

const style = `
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .heading { font-weight: 600; font-size: 16px }
  .title { font-weight: 600; font-size: 14px }
  .small { font-size: 11px; fill: #57606a }
  .grid { stroke: #d0d7de }
  .spread { stroke: #8c959f; stroke-width: 2 }
  .dot { fill: #6e7781 }
  .limit { fill: none; stroke: #6e7781; stroke-width: 2 }
  .ours { fill: #0969da }
  .ours-again { fill: none; stroke: #0969da; stroke-width: 2 }
  .own { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .small { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .dot { fill: #9198a1 }
    .limit { stroke: #9198a1 }
    .spread { stroke: #656c76 }
    .ours { fill: #4493f8 }
    .ours-again { stroke: #4493f8 }
  }
`;

/** What a request takes each server, for each question, on the first Node that was measured. */
export function picture(results: readonly Result[]): string {
  const [first] = results;
  if (!first) throw new Error('Nothing was measured.');
  const shown = results.filter(({ node }) => node === first.node);
  const panels = [...new Set(shown.map(({ question }) => question))].map((question) => ({
    question,
    rows: rowsOf(shown.filter((result) => result.question === question)),
  }));
  const height = Math.max(...panels.map(({ rows }) => panelHeight(rows)));
  const whole = [panelWidth * columns, headHeight + height * Math.ceil(panels.length / columns)];
  const title = `Processor time that a request takes each server, on Node ${first.node}`;
  const key =
    'Further left is better; each line of the grid is ten times the one before. Nothing was seen before but where it says repeated.';
  const content = [
    xmlElement('title', { id: 'title' }, xmlText(title)),
    xmlElement('desc', { id: 'desc' }, xmlText(panels.map(({ question, rows }) => inWords(question, rows)).join(' '))),
    xmlElement('style', {}, style),
    xmlElement('text', { class: 'heading', x: 16, y: 28 }, xmlText(title)),
    xmlElement('text', { class: 'small', x: 16, y: 48 }, xmlText(key)),
    ...panels.map(({ question, rows }, index) => {
      const [x, y] = [(index % columns) * panelWidth, headHeight + Math.floor(index / columns) * height];
      return xmlElement('g', { transform: `translate(${String(x)} ${String(y)})` }, panel(question, rows));
    }),
  ];
  const viewBox = `0 0 ${whole.join(' ')}`;
  const svg = { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img', 'aria-labelledby': 'title desc' };
  return `${xmlElement('svg', svg, ...content)}\n`;
}
