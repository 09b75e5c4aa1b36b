import { basename } from 'node:path';
import { countDefects, formatDefects } from '../../seed/index';
import type { Defect, StoredChart } from '../../seed/index';

/** The charts that lie in a place together at one time. */
export interface Edition {
  /** As people are told: 'version 8'. */
  readonly name: string;
  /** The number of a version that was published; null where nobody counts. */
  readonly version: number | null;
  /** Another one wherever anything is other. */
  readonly key: string;
}

/** A chart of an edition. */
export interface KeptChart {
  /** As people are told. */
  readonly name: string;
  /** Of its texts: where it is known, they need not be read. */
  readonly digest: string;
  readonly read: () => Promise<StoredChart>;
}

/** Where charts are kept, as a server follows it. Whatever cannot be had throws `StoreFault`. */
export interface Place {
  /** So many milliseconds after one look at what is newest the next one is taken. */
  readonly betweenLooks: number;
  readonly newest: () => Promise<Edition>;
  /** The one before; null where there is none, or none is kept. */
  readonly before: (edition: Edition) => Promise<Edition | null>;
  readonly open: (edition: Edition) => Promise<readonly KeptChart[]>;
  /** Calls back when there may be something new. It may miss some: whoever wants to know looks for himself. */
  readonly onHint: (callBack: () => void) => void;
  /** Whatever is being asked fails from now on. */
  readonly close: () => void;
}

/** Something that cannot be done or had at the moment. The message is one that anybody may read: it names no address. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  /** What is behind it, for whoever can mend it; it may name an address. */
  get details(): string {
    const { cause } = this;
    if (cause instanceof AggregateError) return cause.errors.map((error: Error) => error.message).join('; ');
    return cause instanceof Error ? cause.message : '';
  }
}

/** An edition that will not do, however often it is read. */
export class Unfit extends Error {
  override readonly name = 'Unfit';

  /** @param details a line each, for whoever can mend it */
  constructor(
    message: string,
    readonly details = '',
  ) {
    super(message);
  }

  static of(edition: string, defects: readonly Defect[]): Unfit {
    return new Unfit(inShort(edition, defects), formatDefects(defects));
  }
}

/** The defects of an edition in a sentence that anybody may read: without the folders that files lie in. */
export function inShort(edition: string, defects: readonly Defect[]): string {
  const [first, ...others] = defects.map(({ file, ...rest }) => ({ file: basename(file), ...rest }));
  const such = formatDefects(first ? [first] : []) + (others.length > 0 ? ' (and others)' : '');
  return `${edition} has ${countDefects(defects)}: ${such}`;
}
