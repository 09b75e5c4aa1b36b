import { escapeHtml } from './html';
import { pageDocument } from './page-document';
import type { PageFiles } from './page-document';

const body = (reason: string): string => `<main class="plain">
<h1>There are no charts yet</h1>
<p>They will be shown here when they have come. Until then: ${escapeHtml(reason)}</p>
</main>`;

/** What is shown in place of a chart until there is one. */
export function notReadyPage(files: PageFiles, reason: string): string {
  return pageDocument('There are no charts yet – AgencyGraph', '', body(reason), files);
}
