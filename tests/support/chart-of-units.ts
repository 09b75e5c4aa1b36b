import { Chart } from '../../src/chart/chart';
import type {
  ChartDocument,
  CitationRecord,
  FactRecord,
  NameRecord,
  ResponsibilityRecord,
  UnitRecord,
} from '../../src/chart/document';

export const always = { start: null, end: null };

export function cited(passage: string, stance: CitationRecord['stance'] = 'SUPPORTS'): CitationRecord {
  return { passage, stance, note: stance === 'SUPPORTS' ? null : 'It says otherwise.' };
}

export const stated: FactRecord = { statement: null, standing: 'STATED', cites: [cited('book/p1')] };

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

/** A chart made without a file, so that its texts may be such as no file has; the first unit is its subject. */
export function chartOfUnits(units: readonly UnitRecord[], more: Partial<ChartDocument> = {}): Chart {
  return new Chart({
    chart: {
      slug: 'made',
      title: 'Made',
      description: 'Made.',
      limits: 'For tests.',
      license: null,
      reportTo: null,
      coversUntil: null,
      namespace: null,
      subject: units[0]?.slug ?? '',
    },
    sources: [
      {
        slug: 'book',
        title: 'Book',
        publisher: null,
        kind: 'GENERAL',
        url: null,
        date: null,
        accessed: null,
        sha256: null,
        passages: [{ id: 'p1', paragraph: 1, sentence: null, locator: null, gist: 'It is said.' }],
      },
    ],
    laws: [],
    units,
    events: [],
    synonyms: [],
    digest: '',
    ...more,
  });
}

/** A chart of very many units, each under the one before it. */
export function deepChart(count: number): Chart {
  const slug = (number: number): string => `unit-${String(number)}`;
  return chartOfUnits(
    Array.from({ length: count }, (_, number) => unitRecord(slug(number), number === 0 ? null : slug(number - 1))),
  );
}
