import type { Charts } from '../chart/charts';
import type { Snapshot } from '../chart/snapshot';
import { escapeHtml } from './html';

const firstQuery = `{
  agency {
    name
    acronym
    branches {
      name
      responsibilities {
        title
        citations { stance passage { sentence gist } source { title } }
      }
    }
    offices { name responsibilities { title } }
  }
}`;

/** Most charts are shown whole; of a large one, the beginning. */
const mostUnits = 300;

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.1rem; margin-top: 2rem; }
pre { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem; overflow-x: auto; }
ul.chart { list-style: none; padding: 0; } ul.chart li { padding-left: calc(var(--depth) * 1.5rem); }
.note, .kind { opacity: .75; font-size: .9rem; }
`;

/**
 * The page at the root: what is served, how it looks, and the way into it. Works without script and without internet.
 *
 * @param origin where the reader reached the service, such as http://localhost:4000
 */
export function firstPage(charts: Charts, origin: string): string {
  const { header, latest } = charts.default;
  const endpoint = `${origin}/graphql`;
  const sandbox = `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}&document=${encodeURIComponent(firstQuery)}`;
  const others = charts.all.filter((chart) => chart !== charts.default);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(header.title)} – AgencyGraph</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(header.title)}</h1>
<p>${escapeHtml(header.description)}</p>
<p class="note">${escapeHtml(header.limits)}</p>
</header>
<main>
<h2>The chart</h2>
${outline(latest)}
<h2>Ask it</h2>
<p>This is a GraphQL service: one request gives the whole chart, every fact with its sources. It answers at
<code>${escapeHtml(endpoint)}</code>.</p>
<pre><code>${escapeHtml(firstQuery)}</code></pre>
<ul>
<li><a href="/graphql?query=${escapeHtml(encodeURIComponent(firstQuery))}">See the answer</a></li>
<li><a href="${escapeHtml(sandbox)}">Open it in Apollo Sandbox</a> (needs internet)</li>
<li><a href="/schema.graphql">Read the schema</a>: everything that can be asked, described</li>
</ul>
${others.length > 0 ? `<h2>Other charts here</h2>\n<ul>${others.map(({ header: { slug, title } }) => `<li><code>${escapeHtml(slug)}</code> ${escapeHtml(title)}</li>`).join('')}</ul>` : ''}
</main>
</body>
</html>
`;
}

function outline(snapshot: Snapshot): string {
  const { order } = snapshot.tree;
  const rows = Array.from(order.subarray(0, mostUnits), (unit) => {
    const acronym = snapshot.acronym(unit);
    const name = escapeHtml(snapshot.name(unit)) + (acronym === null ? '' : ` (${escapeHtml(acronym)})`);
    const kind = snapshot.kind(unit).toLowerCase();
    return `<li style="--depth:${String(snapshot.tree.depth(unit))}">${name} <span class="kind">${kind}</span></li>`;
  });
  const rest = order.length - rows.length;
  return `<ul class="chart">\n${rows.join('\n')}\n</ul>${rest > 0 ? `<p>… and ${String(rest)} more units.</p>` : ''}`;
}
