import { basename } from 'node:path';
import { countDefects, formatDefects } from '../../seed/index';
import type { Defect } from '../../seed/index';

/** Why an edition is not taken. */
export type Fault = StoreFault | Unfit;

/** Something that cannot be done or had at the moment. The message is one that anybody may read: it names no address. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  /** What is behind it, for whoever can mend it; it may name an address. */
  get details(): string {
    const { cause } = this;
    if (cause instanceof AggregateError) return cause.errors.map(said).join('; ');
    return said(cause);
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

function said(cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  return typeof cause === 'string' ? cause : '';
}
