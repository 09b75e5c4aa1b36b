import { createHash } from 'node:crypto';
import { hostedSandbox } from './hosted-sandbox';
import { escapeHtml } from './html';
import { pageDocument } from './page-document';
import type { PageFiles } from './page-document';
import { policyWith } from './page-policy';

const apollo = 'https://embeddable-sandbox.cdn.apollographql.com';

/** Starts the Sandbox if it has come. The service needs no credentials, and its schema stays as it is. */
const start = `const place = document.querySelector('#sandbox');
if (window.EmbeddedSandbox) {
  document.querySelector('#without').hidden = true;
  new window.EmbeddedSandbox({
    target: '#sandbox',
    initialEndpoint: new URL(place.dataset.endpoint, location.href).href,
    endpointIsEditable: false,
    hideCookieToggle: true,
    initialState: { includeCookies: false, pollForSchemaUpdates: false },
    runTelemetry: false,
    allowDynamicStyles: false,
  });
}`;

/** Apollo's script and frame, and our own script by its sum: for this page alone. */
export const sandboxPolicy = policyWith({
  'script-src': `'sha256-${createHash('sha256').update(start).digest('base64')}' ${apollo}`,
  'frame-src': 'https://sandbox.embed.apollographql.com',
  'img-src': "'self'",
});

/** Apollo's Sandbox in a page of ours, and what to do where it does not come. */
export function sandboxPage(files: PageFiles, base: string, address: string): string {
  const body = `<main class="plain">
<p><a href="${base}/">To the chart</a></p>
<h1>Apollo Sandbox</h1>
<div id="without">
<p>The Sandbox is a workbench for GraphQL. It comes from Apollo's servers and needs internet: this page, and no other of
this service, has your browser ask them. As long as you can read this, it has not come.</p>
<ul>
<li><a href="${base}/graphiql/">GraphiQL</a> comes with this service and needs no internet.</li>
<li><a href="${escapeHtml(hostedSandbox(`${address}/graphql`))}" rel="noreferrer">The Sandbox at Apollo</a> asks this service from there.
Your browser may want your leave for that.</li>
</ul>
</div>
</main>
<div id="sandbox" data-endpoint="${base}/graphql"></div>
<script defer src="${apollo}/v2/embeddable-sandbox.umd.production.min.js"></script>
<script type="module">${start}</script>`;
  return pageDocument('Apollo Sandbox – AgencyGraph', '', body, files);
}
