/** A feed that a page leads to. */
export interface FeedLink {
  readonly address: string;
  readonly mediaType: 'application/atom+xml';
  readonly title: string;
}
