import { isCalendarDay } from './dates';

/** What an id names: a thing of a chart by its type and key, or the chart itself. */
export interface Id {
  readonly type: string;
  readonly chart: string;
  /** The date of the view; ids of the latest state, and of what has no date, carry none. */
  readonly asOf: string | null;
  /** That of the view; null for the chart's own, and for what is the same in all. */
  readonly language: string | null;
  readonly key: string;
}

const pattern = /^([a-z]+):([a-z0-9-]+)(?:@(\d{4}-\d{2}-\d{2}))?(?:~([A-Za-z\d-]+))?(?::([\w./-]+))?$/;

/** Clients take ids as opaque; they are readable for whoever looks into a cache: 'unit:harbour:pilots'. */
export function formatId({ type, chart, asOf, language, key }: Id): string {
  const view = `${asOf === null ? '' : `@${asOf}`}${language === null ? '' : `~${language}`}`;
  return `${type}:${chart}${view}${key === '' ? '' : `:${key}`}`;
}

/** Null for what `formatId` never made. */
export function parseId(text: string): Id | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [, type = '', chart = '', asOf = null, language = null, key = ''] = found;
  if (asOf !== null && !isCalendarDay(asOf)) return null;
  return { type, chart, asOf, language, key };
}
