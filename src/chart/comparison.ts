import { effectiveDay } from './dates';
import type { EventFact } from './fact';
import type { Snapshot } from './snapshot';
import { atOnce, stepThrough } from './steps';
import type { Steps } from './steps';
import { none } from './tree';
import type { UnitChangeKind } from './vocabulary';

/** A unit that is not as it was, by its index in either chart; null where it is not in the tree. */
export interface UnitChange {
  readonly slug: string;
  readonly kinds: readonly UnitChangeKind[];
  readonly before: number | null;
  readonly after: number | null;
}

export interface Comparison {
  readonly from: Snapshot;
  readonly to: Snapshot;
  /** In the chart order of `to`, then, in that of `from`, what is gone. */
  readonly changes: readonly UnitChange[];
  readonly unchangedCount: number;
}

/** What differs in structure. The same slug is the same unit, whatever it is called and wherever it stands. */
export function compareSnapshots(from: Snapshot, to: Snapshot): Comparison {
  return atOnce(compareInSteps(from, to));
}

/** The same for very many units. */
export function* compareInSteps(from: Snapshot, to: Snapshot): Steps<Comparison> {
  const changes: UnitChange[] = [];
  let unchangedCount = 0;
  yield* stepThrough(to.tree.order, (after) => {
    const { slug } = to.chart.unit(after);
    const before = counterpart(to, after, from);
    const kinds = before === null ? (['ADDED'] as const) : differences(from, before, to, after);
    if (kinds.length > 0) changes.push({ slug, kinds, before, after });
    else unchangedCount += 1;
  });
  yield* stepThrough(from.tree.order, (before) => {
    const { slug } = from.chart.unit(before);
    if (counterpart(from, before, to) === null) changes.push({ slug, kinds: ['REMOVED'], before, after: null });
  });
  return { from, to, changes, unchangedCount };
}

/** Within one chart, what befell the unit between the two dates, oldest first; plans and other charts tell nothing. */
export function eventsBetween({ from, to }: Comparison, slug: string): EventFact[] {
  if (from.chart !== to.chart) return [];
  const [first = '', last = ''] = [from.day ?? afterAllDays, to.day ?? afterAllDays].sort();
  return to.chart.eventsOf(to.chart.index(slug)).filter(({ record: { date, planned } }) => {
    const day = effectiveDay(date) ?? afterAllDays;
    return !planned && day > first && day <= last;
  });
}

/** Stands for the latest state, and for the unknown day by which what bears no date had happened in it. */
const afterAllDays = '~';

/** The same unit in another view; null where it is not in the tree there. */
function counterpart({ chart }: Snapshot, unit: number, other: Snapshot): number | null {
  const found = other.chart === chart ? unit : other.chart.indexOf(chart.unit(unit).slug);
  return found !== undefined && other.tree.has(found) ? found : null;
}

function differences(from: Snapshot, before: number, to: Snapshot, after: number): UnitChangeKind[] {
  const kinds: UnitChangeKind[] = [];
  if (isRenamed(from, before, to, after)) kinds.push('RENAMED');
  if (parentSlug(from, before) !== parentSlug(to, after)) kinds.push('MOVED');
  if (from.kind(before) !== to.kind(after)) kinds.push('RECLASSIFIED');
  return kinds;
}

/**
 * By the names in the language of each chart, whatever that of the views; a name in another language that only stands in
 * for one makes none renamed.
 */
function isRenamed(from: Snapshot, before: number, to: Snapshot, after: number): boolean {
  if (from.chart.name(before, from.day) === to.chart.name(after, to.day)) return false;
  const [one, other] = [nameLanguage(from, before), nameLanguage(to, after)];
  return one === null || other === null || one === other;
}

function nameLanguage({ chart, day }: Snapshot, unit: number): string | null {
  const name = chart.nameRecord(unit, day);
  return name ? chart.languageOf(name) : null;
}

function parentSlug({ chart, tree }: Snapshot, unit: number): string | null {
  const parent = tree.parent(unit);
  return parent === none ? null : chart.unit(parent).slug;
}
