import type { Page } from '../../web/state/page';

/** A page as somebody without script reads it. */
export interface ReadPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** What stands in the body, without its tags; white space is one blank. */
  readonly text: string;
  /** Where its links lead, as they are written. */
  readonly links: readonly string[];
  /** What the script goes on from. */
  readonly data: Page;
}

export async function readPage(address: string): Promise<ReadPage> {
  const response = await fetch(address);
  const html = await response.text();
  const [, body = '', data = ''] =
    /<body>\n<div id="explorer">(.*)<\/div>\n<script type="application\/json" id="page">(.*)<\/script>\n<\/body>/s.exec(
      html,
    ) ?? [];
  return {
    status: response.status,
    headers: response.headers,
    html,
    title: unescaped(/<title>(.*?)<\/title>/s.exec(html)?.[1]),
    description: unescaped(/<meta name="description" content="(.*?)">/s.exec(html)?.[1]),
    canonical: unescaped(/<link rel="canonical" href="(.*?)">/s.exec(html)?.[1]),
    text: unescaped(body.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' '),
    links: [...body.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, link]) => unescaped(link)),
    data: JSON.parse(data) as Page,
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(html = ''): string {
  return html.replace(/&(\w+|#39);/g, (entity, name: string) => entities[name] ?? entity);
}
