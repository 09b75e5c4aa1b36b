/** What was measured of a chart; milliseconds of processor time and MB unless it says otherwise. */
export interface Figures {
  readonly units: number;
  readonly ready: number;
  readonly memory: {
    /** What the process holds when it begins to serve, the most that it has held, and what is left of it when the garbage is gone. */
    readonly asStarted: number;
    readonly most: number;
    readonly rss: number;
    /** What of that is in use. */
    readonly used: number;
  };
  readonly withoutSearch: { readonly ready: number; readonly rss: number; readonly used: number };
  /** What an answer takes. */
  readonly questions: Readonly<Record<Question, number>>;
  /** The same for a page of so many units. */
  readonly answers: Readonly<Record<string, number>>;
  readonly dated: { readonly first: number; readonly pause: number; readonly again: number };
  readonly swap: { readonly processor: number; readonly pause: number; readonly most: number; readonly rss: number };
}

type Question = 'slug' | 'ancestors' | 'page' | 'search';
