import { escapeHtml } from './html';

/** The files that a page needs, by their addresses. */
export interface PageFiles {
  readonly icon: string;
  readonly script: string;
  readonly styles: readonly string[];
  /** Those that every page uses at once. */
  readonly fonts: readonly string[];
}

/** A whole HTML document; what goes into its head and body is HTML already. Null: it needs no file. */
export function pageDocument(title: string, head: string, body: string, files: PageFiles | null): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${files ? `${linksTo(files)}\n` : ''}${head}
</head>
<body>
${body}
</body>
</html>
`;
}

const linksTo = ({ icon, fonts, styles }: PageFiles): string => `<link rel="icon" href="${icon}" type="image/svg+xml">
${fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}`;
