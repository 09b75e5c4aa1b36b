import type { StoredChart } from '../../seed/index';
import type { Publication } from '../chart/standing';

/** Where charts are kept, as a server follows it. Whatever cannot be had throws a `StoreFault`, whatever will not do `Unfit`. */
export interface Place {
  /** So many milliseconds after one look at what is newest the next one is taken. */
  readonly betweenLooks: number;
  /** After looks that have failed, or found what cannot be had, the next one waits the longer, up to so many. */
  readonly longestPause: number;
  /** Null while that cannot be told. */
  readonly newest: () => Promise<Edition | null>;
  /** Calls back when there may be something new. It may miss some: whoever wants to know looks for himself. */
  readonly onHint: (callBack: () => void) => void;
  /** Whatever is being asked fails from now on. */
  readonly close: () => void;
}

/** The charts that lie in a place together at one time. */
export interface Edition {
  /** As people are told: 'Version 8'. */
  readonly name: string;
  /** The number of a version that was published; null where nobody counts. */
  readonly version: number | null;
  /** Another one wherever anything is other. */
  readonly key: string;
  readonly open: () => Promise<readonly KeptChart[]>;
  /** The one before; null where there is none, or none is kept. */
  readonly before: () => Promise<Edition | null>;
}

/** A chart of an edition. */
export interface KeptChart {
  /** As people are told. */
  readonly name: string;
  /** Of its texts: where it is known, they need not be read. */
  readonly digest: string;
  readonly read: () => Promise<StoredChart>;
  /** How it came to be what it is; see `Standing`. */
  readonly publications: () => Promise<readonly Publication[]>;
}
