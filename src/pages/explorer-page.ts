import { escapeHtml } from './html';

/** What the explorer makes of an address: the body of the page, and what its script goes on from. */
export interface RenderedPage {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  /** The address at which the page is at home, whatever else was in the one asked for. */
  readonly address: string;
  readonly html: string;
  readonly data: string;
}

/** The files that a page needs, by their addresses. */
export interface PageFiles {
  readonly script: string;
  readonly styles: readonly string[];
  /** Those that every page uses at once. */
  readonly fonts: readonly string[];
}

/** More than that no list of links shows. */
const longestDescription = 300;

/** The document around what the explorer made: it can be read, printed and indexed as it is. */
export function explorerPage(page: RenderedPage, files: PageFiles, origin: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(page.description.slice(0, longestDescription))}">
<link rel="canonical" href="${escapeHtml(origin + page.address)}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${files.fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${files.styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
<script type="module" src="${files.script}"></script>
</head>
<body>
<div id="explorer">${page.html}</div>
<script type="application/json" id="page">${page.data.replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}
