import { escapeHtml } from '../pages/html';
import { hostedSandbox } from '../pages/hosted-sandbox';
import { pageDocument } from '../pages/page-document';
import type { PageFiles } from '../pages/page-document';

const title = 'Schema reference';
const wholeTitle = `${title} – AgencyGraph`;

/** The service that a page leads to: what its addresses begin with, and where people reach it. */
interface Service {
  readonly base: string;
  readonly address: string;
}

/** The reference as a page of the service. */
export function schemaPage(reference: string, files: PageFiles, service: Service): string {
  return pageDocument(wholeTitle, '', bodyHtml(reference, service), files);
}

/** The reference as a file that needs no other; without the address of a service it leads to none. */
export function schemaFile(reference: string, style: string, address: string | null): string {
  const service = address === null ? null : { base: address, address };
  return pageDocument(wholeTitle, `<style>${style}</style>`, bodyHtml(reference, service), null);
}

function bodyHtml(reference: string, service: Service | null): string {
  return `<main class="plain reference">
${service ? `<p><a href="${service.base}/">To the chart</a></p>` : ''}
<h1>${title}</h1>
${service ? waysHtml(service) : ''}
${reference}
</main>`;
}

const waysHtml = ({ base, address }: Service): string =>
  `<ul class="ways">
<li><a href="${base}/graphiql/">Ask in GraphiQL</a></li>
<li><a href="${base}/sandbox">Apollo Sandbox here</a>, <a href="${escapeHtml(hostedSandbox(`${address}/graphql`))}" rel="noreferrer">or at Apollo</a>
(both need internet)</li>
<li><a href="${base}/schema.graphql">The same as a file</a>, for programs</li>
</ul>`;
