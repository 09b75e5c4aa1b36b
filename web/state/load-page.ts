import {
  AroundUnitDocument,
  ChangeDaysDocument,
  ChartsDocument,
  DaysOfChangeDocument,
  EverythingAboutUnitDocument,
  SearchDocument,
  SourcesDocument,
  TreeTopsDocument,
  UnitsInOrderDocument,
  WhatUnitsDoDocument,
  WhoIsResponsibleDocument,
} from '../generated/operations';
import type { TreeTopsQuery } from '../generated/operations';
import { firstViewOf } from './address';
import type { Moment, View } from './address';
import { problemInAddress, withSense } from './address-problems';
import { Refusal, tooDear } from './ask';
import type { Ask, AskIn } from './ask';
import { loadComparison } from './comparison';
import { dayInView } from './day-in-view';
import { exampleQuestions } from './example-questions';
import { askLanguages, askNameLanguages, inLanguage, languagesOf, nameLanguageOf, noLanguages } from './languages';
import { longestSlug, noUnit } from './no-unit';
import { outlineAround, wholeOutline } from './outline';
import type { Outline, Row } from './outline';
import type { ChangeDay, Page, Service } from './page';
import { noChart, refused } from './problems';

/** Asks for everything that a view shows. What cannot be shown is told in the page's problem. */
export async function loadPage(askIn: AskIn, view: View, { origin, base, downloadForms }: Service): Promise<Page> {
  const ask = askIn(withSense(view).language);
  let page: Page = { ...empty, origin, base, downloadForms, view };
  try {
    const { charts } = await ask(ChartsDocument, {});
    page = { ...page, charts };
    if (!charts.some(({ slug }) => slug === (view.chart ?? slug))) return { ...page, problem: noChart(view, charts) };
    const [{ chart: known }, subject] = await Promise.all([knownChart(ask, view), askLanguages(ask, view.chart)]);
    const found = charts.find(({ slug }) => slug === known?.slug);
    if (!known || !found) return { ...page, problem: noChart(view, charts) };
    const chart = inLanguage(found, subject);
    page = { ...page, chart, languages: languagesOf(subject), changeDays: known.changeDays };
    const problem = problemInAddress(view, chart.coversUntil !== null);
    if (!problem) return await loadChart(ask, page, chart.subject.slug);
    // The chart stands beside what is wrong, so that there is a way on.
    const whole = await loadChart(ask, { ...page, view: firstViewOf(view.chart, withSense(view)) }, chart.subject.slug);
    return { ...whole, view: withSense(view), problem };
  } catch (error) {
    if (error instanceof Refusal) return { ...page, problem: refused(view, error) };
    throw error;
  }
}

const empty: Omit<Page, 'view' | keyof Service> = {
  charts: [],
  chart: null,
  languages: noLanguages,
  nameLanguages: {},
  changeDays: [],
  unitCount: 0,
  outline: { isWhole: true, tops: [], below: {} },
  focus: null,
  unit: null,
  examples: [],
  sources: [],
  comparison: null,
  responsible: null,
  found: null,
  problem: null,
};

/** The chart and its days of change; of one with very many events only the days, of very many days none. */
async function knownChart(ask: Ask, { chart }: View): Promise<{ readonly chart: KnownChart | null }> {
  return (
    (await unlessTooDear(ask(ChangeDaysDocument, { chart }))) ??
    (await unlessTooDear(ask(DaysOfChangeDocument, { chart }))) ??
    withoutDays(await ask(TreeTopsDocument, { chart, asOf: null }))
  );
}

interface KnownChart {
  readonly slug: string;
  readonly changeDays: readonly ChangeDay[];
}

function withoutDays({ chart }: TreeTopsQuery): { readonly chart: KnownChart | null } {
  return { chart: chart && { slug: chart.slug, changeDays: [] } };
}

/** Null where an answer would cost more than a request may. */
async function unlessTooDear<Result>(answer: Promise<Result>): Promise<Result | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal && error.code === tooDear) return null;
    throw error;
  }
}

async function loadChart(ask: Ask, page: Page, subject: string): Promise<Page> {
  const { view, charts } = page;
  const moment: Moment = { chart: page.chart?.slug ?? null, asOf: dayInView(page) };
  const wanted = view.unit !== null && view.unit.length > longestSlug ? null : view.unit;
  const slug = wanted ?? subject;
  const other = otherSide(page);
  const [{ units }, nameLanguages, { unit }, comparison, responsible, found, sources, doing] = await Promise.all([
    ask(UnitsInOrderDocument, moment),
    askNameLanguages(ask, page.languages, moment),
    wanted === null ? { unit: null } : ask(EverythingAboutUnitDocument, { slug, ...moment }),
    other && loadComparison(ask, moment, other),
    view.about === null ? null : ask(WhoIsResponsibleDocument, { about: view.about, first: 20, ...moment }),
    view.find === null ? null : ask(SearchDocument, { text: view.find, first: 50, ...moment }),
    view.unit === null ? ask(SourcesDocument, { chart: moment.chart }) : null,
    view.unit === null ? ask(WhatUnitsDoDocument, moment) : null,
  ]);
  const isWhole = units !== null && !units.pageInfo.hasNextPage;
  const outline = isWhole ? wholeOutline(units) : await partOfOutline(ask, slug, subject, moment);
  const isUnknown = view.unit !== null && unit === null;
  return {
    ...page,
    outline,
    nameLanguages: unit ? { ...nameLanguages, ...nameLanguageOf(unit) } : nameLanguages,
    unitCount: units?.totalCount ?? 0,
    focus: isUnknown ? subject : slug,
    unit,
    examples: exampleQuestions(doing?.units?.nodes ?? []),
    sources: sources?.chart?.sources ?? [],
    comparison,
    responsible: responsible?.responsibilities ?? null,
    found: found?.search ?? null,
    problem: isUnknown ? await noUnit(ask, view, view.unit, moment.chart ?? '', charts) : null,
  };
}

/** What the chart is compared with; null when there is no such chart. */
function otherSide({ view, charts, chart }: Page): Moment | null {
  const { comparedWith } = view;
  if (!comparedWith) return null;
  const other = comparedWith.chart === null ? chart : (charts.find(({ slug }) => slug === comparedWith.chart) ?? null);
  return other && { ...comparedWith, asOf: dayInView({ view: comparedWith, chart: other }) };
}

/** Of a chart that is too large to be sent whole: the tops, and the way down to the unit. */
async function partOfOutline(ask: Ask, slug: string, subject: string, moment: Moment): Promise<Outline> {
  const [{ chart }, { unit }, { unit: middle }] = await Promise.all([
    ask(TreeTopsDocument, moment),
    ask(AroundUnitDocument, { slug, ...moment }),
    ask(AroundUnitDocument, { slug: subject, ...moment }),
  ]);
  // A chart tells its tops in its own language.
  const named = [unit, middle].flatMap((one): Row[] => (one ? [...one.ancestors, one] : []));
  const tops = (chart?.roots ?? []).flatMap(({ at }): Row[] =>
    at && at.status !== 'ENDED' ? [named.find(({ slug: known }) => known === at.slug) ?? at] : [],
  );
  const shown = unit ?? middle;
  return shown ? outlineAround(shown, tops) : { isWhole: false, tops, below: {} };
}
