import type { Download } from './download';
import type { FeedLink } from './feed-link';
import { escapeHtml } from './html';
import { pageDocument } from './page-document';
import type { PageFiles } from './page-document';

/** What the explorer makes of an address: the body of the page, and what its script goes on from. */
export interface RenderedPage {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  /** The address at which the page is at home, whatever else was in the one asked for. */
  readonly address: string;
  /** The files of what it shows. */
  readonly downloads: readonly Download[];
  /** Where the changes of what it shows are followed. */
  readonly feeds: readonly FeedLink[];
  readonly html: string;
  readonly data: string;
}

/** More than that no list of links shows. */
const longestDescription = 300;

/** A page of the explorer: it can be read, printed and indexed as it is, and comes to life with the script. */
export function explorerPage(page: RenderedPage, files: PageFiles, origin: string): string {
  const head = `<meta name="description" content="${escapeHtml(page.description.slice(0, longestDescription))}">
<link rel="canonical" href="${escapeHtml(origin + page.address)}">
${[...page.downloads, ...page.feeds].map((link) => alternateLink(link, origin)).join('\n')}
<script type="module" src="${files.script}"></script>`;
  const body = `<div id="explorer">${page.html}</div>
<script type="application/json" id="page">${page.data.replaceAll('<', '\\u003c')}</script>`;
  return pageDocument(page.title, head, body, files);
}

function alternateLink({ address, mediaType, title }: Download | FeedLink, origin: string): string {
  return `<link rel="alternate" href="${escapeHtml(origin + address)}" type="${escapeHtml(mediaType)}" title="${escapeHtml(title)}">`;
}
