import type { Snapshot } from '../chart/snapshot';

/** A form in which a chart can be taken away: the units that exist on its date, as far as the form can carry them. */
export interface ExportFormat {
  /** The ending of its files and addresses, such as `csv`. */
  readonly extension: string;
  /** As HTTP names it, with the character set where it is a text. */
  readonly mediaType: string;
  /** What people call it. */
  readonly title: string;
  /** What it is good for, as the end of 'for ...'. */
  readonly use: string;
  /** The style sheet that is in the file; whoever serves it must let it in. */
  readonly style?: string;
  /** Whether what is in the file is called by addresses, which must be those of a service to lead anywhere. */
  readonly namesAreAddresses?: true;
  /**
   * The file, piece by piece and none of them long, so that a large chart is never in memory as a whole.
   *
   * @param place where the chart is served
   */
  readonly write: (snapshot: Snapshot, place: ServedAt) => Iterable<string>;
}

/** Where a chart is served: what its file calls things by, and leads back to. */
export interface ServedAt {
  /** What all addresses of the service begin with, such as `https://charts.example.org`; no slash at its end. */
  readonly address: string;
}
