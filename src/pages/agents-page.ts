import { escapeHtml } from './html';
import { pageDocument } from './page-document';
import type { PageFiles } from './page-document';

const body = (base: string, address: string): string => `<main class="plain">
<p><a href="${base}/">To the chart</a></p>
<h1>For agents</h1>
<p>This address is for programs that ask by the <a href="https://modelcontextprotocol.io" rel="noreferrer">Model Context
Protocol</a>: give it to an assistant, and it can look up units, duties and changes here, with their sources. Most assistants are
told by a file like this:</p>
<pre><code>${escapeHtml(JSON.stringify({ mcpServers: { agencygraph: { type: 'http', url: `${address}/mcp` } } }, null, 2))}</code></pre>
<p>What else there is for language models stands in <a href="${base}/llms.txt">llms.txt</a>; everything that can be asked
for, in the <a href="${base}/schema">reference</a>.</p>
</main>`;

/** What somebody sees who opens the address for agents in a browser. */
export function agentsPage(files: PageFiles, base: string, address: string): string {
  return pageDocument('For agents – AgencyGraph', '', body(base, address), files);
}
