import { escapeHtml } from '../pages/html';
import { hostedSandbox } from '../pages/hosted-sandbox';
import { pageDocument } from '../pages/page-document';
import type { PageFiles } from '../pages/page-document';

const title = 'Schema reference';

/** The reference as a page of the service, which was asked for at this origin. */
export function schemaPage(reference: string, files: PageFiles, origin: string): string {
  return pageDocument(`${title} – AgencyGraph`, '', bodyHtml(reference, '', origin), files);
}

/** The reference as a file that needs no other; without an origin it leads to no service. */
export function schemaFile(reference: string, style: string, origin: string | null): string {
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
${bodyHtml(reference, origin, origin)}
</body>
</html>
`;
}

function bodyHtml(reference: string, service: string | null, origin: string | null): string {
  return `<main class="plain reference">
${service === null ? '' : `<p><a href="${service}/">To the chart</a></p>`}
<h1>${title}</h1>
${service === null || origin === null ? '' : waysHtml(service, origin)}
${reference}
</main>`;
}

const waysHtml = (service: string, origin: string): string =>
  `<ul class="ways">
<li><a href="${service}/graphiql/">Ask in GraphiQL</a></li>
<li><a href="${service}/sandbox">Apollo Sandbox here</a>, <a href="${escapeHtml(hostedSandbox(`${origin}/graphql`))}" rel="noreferrer">or at Apollo</a>
(both need internet)</li>
<li><a href="${service}/schema.graphql">The same as a file</a>, for programs</li>
</ul>`;
