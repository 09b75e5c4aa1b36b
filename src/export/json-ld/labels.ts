import { holds } from '../../chart/dates';
import type { NameRecord } from '../../chart/document';
import type { Snapshot } from '../../chart/snapshot';
import type { NameKind } from '../../chart/vocabulary';
import type { Node } from './node';

type Label = string | Node;

/** What a body is called on the date, or was at the nearest time, and what it is called then in other languages. */
export function mainLabel(snapshot: Snapshot, unit: number): Label | Label[] {
  const language = snapshot.nameLanguage(unit);
  const main = labelOf(snapshot.name(unit), language);
  const others = namesOn(snapshot, unit).filter((name) => name.kind === 'PRIMARY' && name.language !== language);
  return others.length === 0 ? main : [main, ...others.map((name) => labelOf(name.text, name.language))];
}

/** What else it is called on the date; each text once in a language, and never the main one again. */
export function otherLabels(snapshot: Snapshot, unit: number, main: string, ...kinds: NameKind[]): Label[] {
  const others = namesOn(snapshot, unit).filter(({ kind, text }) => kinds.includes(kind) && text !== main);
  const labels = others.map(({ text, language }) => labelOf(text, language));
  return [...new Map(labels.map((label) => [JSON.stringify(label), label])).values()];
}

/** Each with the language that it is in. */
function namesOn({ chart, day }: Snapshot, unit: number): NameRecord[] {
  return chart
    .unit(unit)
    .names.filter(({ period }) => holds(period, day))
    .map((name) => ({ ...name, language: chart.languageOf(name) }));
}

/** A language that has not the form of a language tag would make the file invalid. */
function labelOf(text: string, language: string | null): Label {
  if (language === null || !/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(language)) return text;
  return { '@value': text, '@language': language };
}
