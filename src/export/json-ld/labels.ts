import { holds } from '../../chart/dates';
import type { NameRecord } from '../../chart/document';
import type { Snapshot } from '../../chart/snapshot';
import type { NameKind } from '../../chart/vocabulary';
import { nameLanguage } from '../name-language';
import type { Node } from './node';

type Label = string | Node;

/** What a body is called on the date, or was at the nearest time. */
export function mainLabel(snapshot: Snapshot, unit: number): Label {
  return labelOf(snapshot.name(unit), nameLanguage(snapshot, unit));
}

/** What else it is called on the date; each text once, and never the main one again. */
export function otherLabels({ chart, day }: Snapshot, unit: number, main: string, ...kinds: NameKind[]): Label[] {
  const texts = new Map<string, NameRecord>();
  for (const name of chart.unit(unit).names) {
    if (kinds.includes(name.kind) && name.text !== main && holds(name.period, day)) texts.set(name.text, name);
  }
  return [...texts.values()].map(({ text, language }) => labelOf(text, language));
}

/** A language that has not the form of a language tag would make the file invalid. */
function labelOf(text: string, language: string | null): Label {
  if (language === null || !/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(language)) return text;
  return { '@value': text, '@language': language };
}
