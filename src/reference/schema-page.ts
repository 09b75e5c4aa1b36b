import { escapeHtml } from '../pages/html';
import { hostedSandbox } from '../pages/hosted-sandbox';
import { pageDocument } from '../pages/page-document';
import type { PageFiles } from '../pages/page-document';

const title = 'Schema reference';

/** The reference as a page of the service, below its base; people reach it at this address. */
export function schemaPage(reference: string, files: PageFiles, base: string, address: string): string {
  return pageDocument(`${title} – AgencyGraph`, '', bodyHtml(reference, base, address), files);
}

/** The reference as a file that needs no other; without the address of a service it leads to none. */
export function schemaFile(reference: string, style: string, address: string | null): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – AgencyGraph</title>
<style>${style}</style>
</head>
<body>
${bodyHtml(reference, address, address)}
</body>
</html>
`;
}

function bodyHtml(reference: string, service: string | null, address: string | null): string {
  return `<main class="plain reference">
${service === null ? '' : `<p><a href="${service}/">To the chart</a></p>`}
<h1>${title}</h1>
${service === null || address === null ? '' : waysHtml(service, address)}
${reference}
</main>`;
}

const waysHtml = (service: string, address: string): string =>
  `<ul class="ways">
<li><a href="${service}/graphiql/">Ask in GraphiQL</a></li>
<li><a href="${service}/sandbox">Apollo Sandbox here</a>, <a href="${escapeHtml(hostedSandbox(`${address}/graphql`))}" rel="noreferrer">or at Apollo</a>
(both need internet)</li>
<li><a href="${service}/schema.graphql">The same as a file</a>, for programs</li>
</ul>`;
