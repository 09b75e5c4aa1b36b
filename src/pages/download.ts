/** A form in which a chart can be taken away, as the pages tell of it. */
export interface DownloadForm {
  /** The ending of its files and addresses, such as `csv`. */
  readonly extension: string;
  /** As HTTP names it. */
  readonly mediaType: string;
  /** What people call it. */
  readonly title: string;
  /** What it is good for, as the end of 'for ...'. */
  readonly use: string;
}

/** One file: a chart on a day in a form. */
export interface Download extends DownloadForm {
  readonly address: string;
}
