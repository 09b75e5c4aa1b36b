import { LanguagesDocument, NameLanguagesDocument } from '../generated/operations';
import type { LanguagesQuery } from '../generated/operations';
import type { Ask } from './ask';
import type { ChartSummary, Unit } from './page';

/** In which languages a chart names its units, as BCP 47 tags. */
export interface Languages {
  /** Null: nobody has said. */
  readonly own: string | null;
  /** The own one first. */
  readonly all: readonly string[];
  /** The one that the page is in; null for the own one. */
  readonly inView: string | null;
}

export const noLanguages: Languages = { own: null, all: [], inView: null };

/** What the page itself is written in, which goes without saying. */
const ofPage = 'en';

type Subject = LanguagesQuery['agency'];

export function languagesOf(subject: Subject): Languages {
  if (!subject) return noLanguages;
  const { language: own, languages: all } = subject.chart;
  return { own, all, inView: subject.language };
}

/** The chart, with its agency called as the view calls it. */
export function inLanguage(chart: ChartSummary, subject: Subject): ChartSummary {
  return subject ? { ...chart, subject: { ...chart.subject, name: subject.name, acronym: subject.acronym } } : chart;
}

/** The subject of a chart, called as the view calls it. */
export async function askLanguages(ask: Ask, chart: string | null): Promise<Subject> {
  return (await ask(LanguagesDocument, { chart })).agency;
}

/** The languages of names that are not in that of the page, by the slugs of their units; of a large chart the first. */
export type NameLanguages = Readonly<Record<string, string>>;

export async function askNameLanguages(
  ask: Ask,
  { all }: Languages,
  moment: { readonly chart: string | null; readonly asOf: string | null },
): Promise<NameLanguages> {
  if (all.every((tag) => tag === ofPage)) return {};
  const { units } = await ask(NameLanguagesDocument, moment);
  return Object.fromEntries((units?.nodes ?? []).flatMap(({ slug, nameLanguage }) => entryOf(slug, nameLanguage)));
}

/** Of a unit whose names are all known, be it there on the day or not. */
export function nameLanguageOf({ slug, name, names }: Pick<Unit, 'slug' | 'name' | 'names'>): NameLanguages {
  const shown = names.find(({ nameKind, text }) => nameKind === 'PRIMARY' && text === name);
  return Object.fromEntries(entryOf(slug, shown?.language ?? null));
}

function entryOf(slug: string, language: string | null): [string, string][] {
  return language === null || language === ofPage ? [] : [[slug, language]];
}
