import type { Snapshot } from '../../chart/snapshot';
import { escapeHtml } from '../../pages/html';
import type { ExportFormat, ServedAt } from '../export-format';
import { oneLine } from '../one-line';
import { nestedLists } from './nested-lists';
import type { ListItem } from './nested-lists';
import { outlineParts } from './outline-parts';
import { countWords, momentWords, responsibilityWords, sourceWords } from './outline-words';
import { chartAddress, unitAddress } from '../unit-address';
import { validDuties } from '../valid-duties';

/** So narrow that a narrow window or a large print has room; what stands deeper than nine levels is set in no further. */
const style = `body{margin:1rem;overflow-wrap:anywhere}ul{padding-inline-start:1.1em}${'ul '.repeat(9)}ul{padding-inline-start:0}`;

/** A page that stands for itself: lists in lists, which every reader aloud can walk, without script. */
export const outlineHtml: ExportFormat = {
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  title: 'Outline as a web page',
  use: 'reading in any browser, with a screen reader or on paper',
  style,
  write,
};

function* write(snapshot: Snapshot, place: ServedAt): Generator<string> {
  yield headHtml(snapshot);
  for (const { heading, units } of outlineParts(snapshot)) {
    yield `\n<h2>${heading ?? 'Units'}</h2>`;
    yield* nestedLists(unitItems(snapshot, place, units));
  }
  yield footHtml(snapshot, place);
}

function headHtml(snapshot: Snapshot): string {
  const { title, limits } = snapshot.chart.header;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${shown(title)}</h1>
<p>${momentWords(snapshot)} ${countWords(snapshot)}</p>
<p dir="auto">${shown(limits)}</p>`;
}

function footHtml(snapshot: Snapshot, place: ServedAt): string {
  const { license } = snapshot.chart.header;
  const terms = license === null ? '' : `\n<p><a href="${shown(license)}" rel="license">Terms of the data</a></p>`;
  return `
<h2>Where this comes from</h2>
<p>${sourceWords(snapshot)}</p>
<p><a href="${shown(chartAddress(snapshot, place))}">The chart with all its sources</a></p>${terms}
</main>
</body>
</html>
`;
}

function* unitItems(snapshot: Snapshot, place: ServedAt, units: Int32Array): Generator<ListItem> {
  const { tree } = snapshot;
  for (const unit of units) {
    const below = tree.childCount(unit);
    const [label, name, short] = [belowWords(below), nameHtml(snapshot, place, unit), shortName(snapshot, unit)];
    const kind = snapshot.kind(unit).toLowerCase();
    yield { level: tree.depth(unit), html: `${name}${short}, ${kind}${dutiesHtml(snapshot, unit)}${label}` };
  }
}

function nameHtml(snapshot: Snapshot, place: ServedAt, unit: number): string {
  const name = snapshot.name(unit);
  const language = snapshot.nameLanguage(unit);
  const lang = language === null || language === 'en' ? '' : ` lang="${shown(language)}"`;
  return `<a href="${shown(unitAddress(snapshot, place, unit))}"${lang} dir="auto">${shown(name)}</a>`;
}

function shortName(snapshot: Snapshot, unit: number): string {
  const acronym = snapshot.acronym(unit);
  return acronym === null || acronym === snapshot.name(unit) ? '' : ` (<span dir="auto">${shown(acronym)}</span>)`;
}

function dutiesHtml(snapshot: Snapshot, unit: number): string {
  const items = validDuties(snapshot, unit).map(({ fact: { record }, level, isDisputed }) => ({
    level,
    html: `${responsibilityWords[record.kind]}: <span dir="auto">${shown(record.title)}</span>${isDisputed ? ' (disputed)' : ''}`,
  }));
  return items.length === 0 ? '' : `\n<p>Responsibilities:</p>${[...nestedLists(items)].join('')}`;
}

/** Which of the two lists in an item the next one is, must be told to whoever sees no more than lists. */
function belowWords(count: number): string {
  if (count === 0) return '';
  return `\n<p>${count === 1 ? 'One unit' : `${String(count)} units`} directly below:</p>`;
}

/** Text as HTML may hold it: without the control characters that it may not. */
const shown = (text: string): string => escapeHtml(oneLine(text));
