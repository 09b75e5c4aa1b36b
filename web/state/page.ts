import type {
  ChangeDaysQuery,
  ChartsQuery,
  EverythingAboutUnitQuery,
  SearchQuery,
  SourcesQuery,
  WhoIsResponsibleQuery,
} from '../generated/operations';
import type { DownloadForm } from '../../src/pages/download';
import type { View } from './address';
import type { Comparison } from './comparison';
import type { Languages, NameLanguages } from './languages';
import type { Outline } from './outline';

export type ChartSummary = ChartsQuery['charts'][number];
type ToldDay = NonNullable<ChangeDaysQuery['chart']>['changeDays'][number];
/** Without events where the chart has too many to have all of them on a page. */
export type ChangeDay = Omit<ToldDay, 'events'> & Partial<Pick<ToldDay, 'events'>>;
export type Unit = NonNullable<EverythingAboutUnitQuery['unit']>;
export type Fact = Pick<Unit['names'][number], 'id' | 'statement' | 'standing' | 'disputed' | 'citations'>;
export type Citation = Fact['citations'][number];
export type Source = NonNullable<SourcesQuery['chart']>['sources'][number];
export type Responsible = NonNullable<WhoIsResponsibleQuery['responsibilities']>;
export type Found = NonNullable<SearchQuery['search']>;

/** Why what was asked for cannot be shown, and where else to go. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly explanation: string;
  readonly suggestions: readonly { readonly text: string; readonly view: Partial<View> }[];
}

/** What the page knows of the service besides what the API answers. */
export interface Service {
  /** Where it is reached, such as http://localhost:4000. */
  readonly origin: string;
  /** The path that all its addresses begin with, such as `/org/chart`; empty for none. */
  readonly base: string;
  /** The forms in which it gives charts away. */
  readonly downloadForms: readonly DownloadForm[];
}

/** Everything that a view shows: plain data, so that the server can hand it to the script. */
export interface Page extends Service {
  readonly view: View;
  readonly charts: readonly ChartSummary[];
  /** The chart in view; null when there is no such chart. */
  readonly chart: ChartSummary | null;
  readonly languages: Languages;
  readonly nameLanguages: NameLanguages;
  /** Empty for a chart whose sources bear no dates. */
  readonly changeDays: readonly ChangeDay[];
  /** How many units exist on the day. */
  readonly unitCount: number;
  readonly outline: Outline;
  /** The unit in the middle: the one in view, else the subject of the chart. */
  readonly focus: string | null;
  /** The unit in view, with all that is on record. */
  readonly unit: Unit | null;
  /** On the first page, some of what can be asked for, in the chart's own words. */
  readonly examples: readonly string[];
  readonly sources: readonly Source[];
  readonly comparison: Comparison | null;
  readonly responsible: Responsible | null;
  readonly found: Found | null;
  readonly problem: Problem | null;
}
