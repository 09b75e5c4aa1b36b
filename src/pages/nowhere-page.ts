import { pageDocument } from './page-document';
import type { PageFiles } from './page-document';

const body = (base: string): string => `<main class="plain">
<h1>There is no page here</h1>
<p>Units are at <code>${base}/units/</code> and their name in addresses. <a href="${base}/">To the chart</a></p>
</main>`;

/** What is shown at an address that leads nowhere. */
export function nowherePage(files: PageFiles, base: string): string {
  return pageDocument('There is no page here – AgencyGraph', '', body(base), files);
}
