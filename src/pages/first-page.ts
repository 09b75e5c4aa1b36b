import type { Charts } from '../chart/charts';
import type { Snapshot } from '../chart/snapshot';
import { escapeHtml } from './html';
import { style } from './style';

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
<div class="chart">${outline(latest)}</div>
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

/** Lists inside lists, as deep as the tree; of a large chart the first rows. */
function outline(snapshot: Snapshot): string {
  const { order } = snapshot.tree;
  let html = '';
  let level = -1;
  for (const unit of order.subarray(0, mostUnits)) {
    const depth = snapshot.tree.depth(unit);
    html += depth > level ? '<ul>' : `</li>${'</ul></li>'.repeat(level - depth)}\n`;
    html += `<li>${label(snapshot, unit)}`;
    level = depth;
  }
  const rest = order.length - mostUnits;
  const list = `${html}</li></ul>${'</li></ul>'.repeat(Math.max(level, 0))}`;
  return `${list}${rest > 0 ? `<p>… and ${String(rest)} more units.</p>` : ''}`;
}

function label(snapshot: Snapshot, unit: number): string {
  const acronym = snapshot.acronym(unit);
  const name = escapeHtml(snapshot.name(unit)) + (acronym === null ? '' : ` (${escapeHtml(acronym)})`);
  return `${name} <span class="kind">${snapshot.kind(unit).toLowerCase()}</span>`;
}
