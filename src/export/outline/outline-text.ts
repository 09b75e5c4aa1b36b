import type { Snapshot } from '../../chart/snapshot';
import type { ExportFormat, ServedAt } from '../export-format';
import { oneLine } from '../one-line';
import { outlineParts } from './outline-parts';
import { countWords, momentWords, responsibilityWords, sourceWords } from './outline-words';
import { chartAddress } from '../unit-address';
import { validDuties } from '../valid-duties';

/**
 * Text for a terminal and for a reader aloud. A voice says nothing of blanks at the start of a line, so each unit bears
 * its number: 1.3.2 is the second one under the third under the first. A responsibility bears none, but says what it is.
 */
export const outlineText: ExportFormat = {
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  title: 'Outline as text',
  use: 'reading anywhere, in a terminal or aloud',
  write,
};

/** Units deeper than that are told by their level: their numbers would be longer than their names. */
const mostNumbered = 12;

function* write(snapshot: Snapshot, place: ServedAt): Generator<string> {
  yield* headLines(snapshot);
  const numbers: number[] = [];
  for (const { heading, units } of outlineParts(snapshot)) {
    yield heading === null ? '\n' : `\n${heading}:\n`;
    // The numbers go on, so that each is that of one unit.
    for (const unit of units) {
      const depth = snapshot.tree.depth(unit);
      numbers.length = Math.min(numbers.length, depth + 1);
      numbers[depth] = (numbers[depth] ?? 0) + 1;
      const number = depth < mostNumbered ? numbers.join('.') : `Level ${String(depth + 1)}:`;
      const indent = '  '.repeat(Math.min(depth, mostNumbered));
      yield `${indent}${number} ${unitWords(snapshot, unit)}\n${dutyLines(snapshot, unit, `${indent}    `)}`;
    }
  }
  yield `\n${sourceWords(snapshot)}\nFrom ${chartAddress(snapshot, place)}\n`;
}

function* headLines(snapshot: Snapshot): Generator<string> {
  const { title, limits, license } = snapshot.chart.header;
  yield `${spoken(title)}\n\n${momentWords(snapshot)} ${countWords(snapshot)}\n`;
  yield `How far to trust it: ${spoken(limits)}\n`;
  if (license !== null) yield `Terms of the data: ${spoken(license)}\n`;
}

function unitWords(snapshot: Snapshot, unit: number): string {
  const name = snapshot.name(unit);
  const acronym = snapshot.acronym(unit);
  const short = acronym === null || acronym === name ? '' : ` (${spoken(acronym)})`;
  return `${spoken(name)}${short}, ${snapshot.kind(unit).toLowerCase()}`;
}

function dutyLines(snapshot: Snapshot, unit: number, indent: string): string {
  return validDuties(snapshot, unit)
    .map(({ fact: { record }, level, isDisputed }) => {
      const deeper = '  '.repeat(Math.min(level, mostNumbered));
      return `${indent}${deeper}- ${responsibilityWords[record.kind]}: ${spoken(record.title)}${isDisputed ? ' (disputed)' : ''}\n`;
    })
    .join('');
}

/** One line, without what would turn the rest of it round. */
function spoken(text: string): string {
  return oneLine(text).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
