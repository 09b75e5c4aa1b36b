import type { Fact, RelationFact, ResponsibilityFact } from './fact';
import type { EventRecord } from './document';
import type { Snapshot } from './snapshot';
import type { ChangeKind } from './vocabulary';

/** The fact as one sentence: the one its author wrote, else one made from its parts. */
export function statementOf(snapshot: Snapshot, fact: Fact): string {
  if (fact.record.statement !== null) return fact.record.statement;
  const { chart } = snapshot;
  const named = (slug: string): string => snapshot.name(chart.index(slug));
  switch (fact.type) {
    case 'name':
      return nameStatement(chart.unit(fact.unit).slug, snapshot.name(fact.unit), fact.record);
    case 'designation':
      return `${snapshot.name(fact.unit)} is described as “${fact.record.text}”.`;
    case 'placement':
      return `${snapshot.name(fact.unit)} belongs to ${named(fact.record.parent)}.`;
    case 'relation':
      return relationStatement(snapshot.name(fact.unit), named(fact.record.other), fact.record.kind);
    case 'omission':
      return `${snapshot.name(fact.unit)} has other ${fact.record.omits.toLowerCase()}, which are not named.`;
    case 'responsibility':
      return responsibilityStatement(snapshot.name(fact.unit), fact.record);
    case 'figure':
      return `${snapshot.name(fact.unit)}, ${fact.record.measure.toLowerCase().replace('_', ' ')}: ${fact.record.text}.`;
    case 'event':
      return eventStatement(fact.record, named);
  }
}

function nameStatement(slug: string, current: string, { kind, text }: { kind: string; text: string }): string {
  if (text === current) return `The unit is called “${text}”.`;
  const subject = current === slug ? 'The unit' : current;
  if (kind === 'ACRONYM') return `${subject} is abbreviated “${text}”.`;
  if (kind === 'MISSPELLING') return `${subject} is misspelled “${text}”.`;
  return `${subject} is also called “${text}”.`;
}

function relationStatement(unit: string, other: string, kind: RelationFact['record']['kind']): string {
  const verbs = {
    ALSO_REPORTS_TO: 'also reports to',
    OVERSEEN_BY: 'is overseen by',
    SUPPORTS: 'supports',
    RELATED: 'is related to',
  };
  return `${unit} ${verbs[kind]} ${other}.`;
}

function responsibilityStatement(unit: string, { kind, title }: ResponsibilityFact['record']): string {
  const labels = {
    PURPOSE: 'purpose',
    DUTY: 'duty',
    POWER: 'power',
    SERVICE: 'service',
    EXAMPLE: 'example of what it does',
  };
  return `${unit}, ${labels[kind]}: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
}

function eventStatement(event: EventRecord, named: (slug: string) => string): string {
  const { kind, date, planned, fromParent, toParent } = event;
  const origins = event.origins.map(({ unit }) => named(unit));
  const results = event.results.map(named);
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
