import { dayBefore, effectiveDay, isReached } from './dates';
import type { EventRecord } from './document';
import type { EventFact, Fact, FigureFact, OmissionFact, RelationFact, ResponsibilityFact } from './fact';
import type { Snapshot } from './snapshot';
import type { ChangeKind } from './vocabulary';

/**
 * The fact as one sentence: the one its author wrote, else one made from its parts, in the past tense for what is over
 * on the date, be it because the unit is.
 */
export function statementOf(snapshot: Snapshot, fact: Fact): string {
  if (fact.record.statement !== null) return fact.record.statement;
  const { chart } = snapshot;
  const named = (slug: string): string => snapshot.name(chart.index(slug));
  if (fact.type === 'event') return eventStatement(snapshot, fact.record, named);
  const unit = snapshot.name(fact.unit);
  const isGone = snapshot.status(fact.unit) === 'ENDED';
  switch (fact.type) {
    case 'name':
      return nameStatement(chart.unit(fact.unit).slug, unit, fact.record, tenseOf(snapshot, fact));
    case 'designation': {
      const { be, when } = tenseOf(snapshot, fact);
      return `${unit} ${be} described as “${fact.record.text}”${when}.`;
    }
    case 'placement': {
      const { isOver, when } = tenseOf(snapshot, fact);
      return `${unit} ${isOver ? 'belonged' : 'belongs'} to ${named(fact.record.parent)}${when}.`;
    }
    case 'relation':
      return relationStatement(unit, named(fact.record.other), fact.record.kind, tenseOf(snapshot, fact));
    case 'omission':
      return `${unit} ${isGone ? 'had' : 'has'} other ${fact.record.omits.toLowerCase()}, which are not named.`;
    case 'responsibility':
      return responsibilityStatement(unit, fact.record, tenseOf(snapshot, fact));
    case 'figure': {
      const { measure, text, date } = fact.record;
      return `${unit}, ${measure.toLowerCase().replace('_', ' ')}: ${text}${date ? ` (${date.text})` : ''}.`;
    }
  }
}

/** How a sentence speaks of what holds for a time. */
interface Tense {
  readonly isOver: boolean;
  readonly be: 'is' | 'was';
  /** ' (start: March 2003; end: 2007)'; nothing where neither is known. */
  readonly when: string;
}

function tenseOf(snapshot: Snapshot, { unit, record }: Exclude<Fact, EventFact | OmissionFact | FigureFact>): Tense {
  const { start, end } = record.period;
  const { day } = snapshot;
  const isOver = snapshot.status(unit) === 'ENDED' || (day === null ? end !== null : isReached(end, day));
  const bounds = [...(start ? [`start: ${start.text}`] : []), ...(end ? [`end: ${end.text}`] : [])];
  return { isOver, be: isOver ? 'was' : 'is', when: bounds.length > 0 ? ` (${bounds.join('; ')})` : '' };
}

function nameStatement(
  slug: string,
  current: string,
  { kind, text }: { kind: string; text: string },
  { be, when }: Tense,
): string {
  if (text === current) return `The unit ${be} called “${text}”${when}.`;
  const subject = current === slug ? 'The unit' : current;
  const verbs: Readonly<Record<string, string>> = { ACRONYM: 'abbreviated', MISSPELLING: 'misspelled' };
  return `${subject} ${be} ${verbs[kind] ?? 'also called'} “${text}”${when}.`;
}

function relationStatement(
  unit: string,
  other: string,
  kind: RelationFact['record']['kind'],
  { isOver, be, when }: Tense,
): string {
  const verbs = {
    ALSO_REPORTS_TO: isOver ? 'also reported to' : 'also reports to',
    OVERSEEN_BY: `${be} overseen by`,
    SUPPORTS: isOver ? 'supported' : 'supports',
    RELATED: `${be} related to`,
  };
  return `${unit} ${verbs[kind]} ${other}${when}.`;
}

function responsibilityStatement(unit: string, { kind, title }: ResponsibilityFact['record'], { when }: Tense): string {
  const labels = {
    PURPOSE: 'purpose',
    DUTY: 'duty',
    POWER: 'power',
    SERVICE: 'service',
    EXAMPLE: 'example of what it does',
  };
  return `${unit}, ${labels[kind]}: ${title.charAt(0).toLowerCase()}${title.slice(1)}${when}.`;
}

function eventStatement({ chart, language }: Snapshot, event: EventRecord, named: (slug: string) => string): string {
  const { kind, date, planned, fromParent, toParent } = event;
  const day = effectiveDay(date);
  // A unit that lives on is told by its names before and after: in the chart's own language, where only those differ.
  const namedOn = (slug: string, when: string | null): string => {
    const livesOn = event.results.includes(slug) && event.origins.some(({ unit }) => unit === slug);
    if (day === null || when === null || !livesOn) return named(slug);
    const unit = chart.index(slug);
    const isSame = chart.name(unit, dayBefore(day), language) === chart.name(unit, day, language);
    return chart.name(unit, when, isSame ? null : language);
  };
  const origins = event.origins.map(({ unit }) => namedOn(unit, day && dayBefore(day)));
  const results = event.results.map((slug) => namedOn(slug, day));
  const one = (names: readonly string[]): string => `${list(names)} ${names.length > 1 ? 'were' : 'was'}`;
  const into = results.length > 0 ? ` into ${list(results)}` : '';
  const changes: Record<ChangeKind, () => string> = {
    ESTABLISHED: () => `${one(results)} established`,
    RENAMED: () => `${one(origins)} renamed${results.length > 0 ? ` ${list(results)}` : ''}`,
    MOVED: () =>
      `${one(origins)} moved` +
      (fromParent === null ? '' : ` from ${named(fromParent)}`) +
      (toParent === null ? '' : ` to ${named(toParent)}`),
    MERGED: () => `${one(origins)} merged${into}`,
    SPLIT: () => `${one(origins)} split${into}`,
    SPUN_OFF: () => `${one(results)} spun off${origins.length > 0 ? ` from ${list(origins)}` : ''}`,
    REPLACED: () => `${one(origins)} replaced${results.length > 0 ? ` by ${list(results)}` : ''}`,
    RECLASSIFIED: () => `${one(origins)} reclassified`,
    ABOLISHED: () => `${one(origins)} abolished`,
  };
  return `${changes[kind]()}${date ? ` (${date.text})` : ''}${planned ? '; planned, not known to have taken effect' : ''}.`;
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}
