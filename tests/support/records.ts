import type {
  ChartDocument,
  CitationRecord,
  FactRecord,
  NameRecord,
  ResponsibilityRecord,
  SourceRecord,
  UnitRecord,
} from '../../src/chart/document';

/** Records as a chart holds them, with nothing in them but what a test is about. */

export const always = { start: null, end: null };

export function cited(passage: string, stance: CitationRecord['stance'] = 'SUPPORTS'): CitationRecord {
  return { passage, stance, note: stance === 'SUPPORTS' ? null : 'It says otherwise.' };
}

export const stated: FactRecord = { statement: null, standing: 'STATED', cites: [cited('book/p1')] };

export function headerRecord(subject: string, more: Partial<ChartDocument['chart']> = {}): ChartDocument['chart'] {
  return {
    slug: 'made',
    title: 'Made',
    description: 'Made.',
    limits: 'For tests.',
    language: null,
    license: null,
    reportTo: null,
    coversUntil: null,
    namespace: null,
    subject,
    ...more,
  };
}

export function sourceRecord(slug: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return {
    slug,
    title: slug,
    publisher: null,
    kind: 'OFFICIAL',
    url: null,
    date: null,
    accessed: null,
    sha256: null,
    passages: [],
    ...more,
  };
}

export function nameRecord(text: string, more: Partial<NameRecord> = {}): NameRecord {
  return { ...stated, text, kind: 'PRIMARY', language: null, period: always, ...more };
}

export function dutyRecord(title: string, more: Partial<ResponsibilityRecord> = {}): ResponsibilityRecord {
  const plain = { actions: [], recipients: [], scopes: [], laws: [], parts: [], period: always };
  return { ...stated, ...plain, title, kind: 'DUTY', ...more };
}

/** An office under another unit, or under none. */
export function unitRecord(slug: string, parent: string | null, more: Partial<UnitRecord> = {}): UnitRecord {
  return {
    slug,
    kind: 'OFFICE',
    outside: parent === null,
    summary: null,
    names: [],
    designations: [],
    placements: parent === null ? [] : [{ ...stated, parent, position: null, period: always }],
    relations: [],
    identifiers: [],
    omissions: [],
    responsibilities: [],
    figures: [],
    ...more,
  };
}
