import { changeWords } from '../state/change-words';
import { dateInWords } from '../state/date-words';
import type { Moment } from '../state/address';
import type { Change, Comparison } from '../state/comparison';

type Kind = Change['kinds'][number];
type Event = Change['events'][number];

/** In other charts a unit may just not be told of: it was not added or removed. */
const wordsAcross: Partial<Record<Kind, string>> = {
  ADDED: 'only in the second',
  REMOVED: 'only in the first',
  RENAMED: 'by another name',
  MOVED: 'in another place',
};

/** `12 added, 4 removed, 3 renamed`; a unit with two changes counts in both. */
export function countsInWords({ changes, changeCount, isAcrossCharts }: Comparison): string {
  if (changeCount === 0) return 'No difference';
  const counts = new Map<Kind, number>();
  for (const kind of changes.flatMap(({ kinds }) => kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const words = isAcrossCharts ? { ...changeWords, ...wordsAcross } : changeWords;
  const told = (Object.keys(words) as Kind[]).flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [`${String(count)} ${words[kind]}`];
  });
  const whole =
    changeCount > changes.length ? ` among the first ${String(changes.length)} of ${String(changeCount)}` : '';
  return `${told.join(', ')}${whole}`;
}

/** The day of one side. */
export function sideInWords({ asOf }: Moment): string {
  return asOf === null ? 'the latest state' : dateInWords(asOf);
}

/** What happened between the sides, each event once however many units it changed. */
export function eventsBetween({ changes }: Comparison): readonly Event[] {
  return [...new Map(changes.flatMap(({ events }) => events).map((event) => [event.id, event])).values()];
}
