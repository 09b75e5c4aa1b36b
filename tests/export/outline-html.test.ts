import type { Chart } from '../../src/chart/chart';
import { outlineHtml } from '../../src/export/outline/outline-html';
import { chartFrom, chartOfParents, chartsOf, shippedFolder } from '../support/charts';

const origin = 'https://charts.example.org';
const written = (chart: Chart, asOf: string | null = null): string =>
  [...outlineHtml.write(chart.at(asOf), { address: origin })].join('');

const withoutEnd = ['meta'];
/** What may stand in what, of the elements that the outline uses beside text. */
const inside: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  li: ['a', 'span', 'p', 'ul'],
  p: ['a', 'span'],
};

/** The elements in which something stands that may not, or that are not closed in order. */
function nestingFaults(html: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    const above = open.at(-1) ?? '';
    if (slash === '/') {
      if (open.pop() !== name) faults.push(`${tag} closes ${above}`);
      continue;
    }
    if (inside[above] && !inside[above].includes(name)) faults.push(`${tag} in ${above}`);
    if (!withoutEnd.includes(name)) open.push(name);
  }
  return [...faults, ...open];
}

describe('an outline as a web page', () => {
  const { all } = chartsOf(shippedFolder);

  it.each(all.map((chart) => [chart.header.slug, chart] as const))(
    'is well formed, and has a link to each unit of the day: %s',
    (slug, chart) => {
      for (const asOf of [null, '2004-06-01', '1800-01-01']) {
        const html = written(chart, asOf);
        expect(nestingFaults(html)).toEqual([]);
        const query = `?chart=${slug}${asOf === null ? '' : `&amp;asOf=${asOf}`}`;
        const snapshot = chart.at(asOf);
        const links = [...html.matchAll(/<a href="([^"]+)" dir="auto">/g)].map(([, link]) => link);
        expect(links).toEqual(
          Array.from(snapshot.tree.order, (unit) => `${origin}/units/${chart.unit(unit).slug}${query}`),
        );
      }
    },
  );

  it('nests the lists of units as the units stand, and tells them from those of what they do', () => {
    const chart = chartFrom(`units:
  - slug: top
    kind: agency
    names: [{text: Harbour, language: en, cites: [book/S1]}, {text: H, kind: acronym, cites: [book/S1]}]
    responsibilities: [{title: Care, kind: purpose, cites: [book/S1], parts: [{title: Look, kind: duty, cites: [book/S1]}]}]
  - {slug: a, kind: branch, names: [{text: الف, language: ar, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}]}
  - {slug: b, kind: office, names: [{text: B, cites: [book/S1]}], placements: [{parent: a, cites: [book/S1]}]}
  - {slug: other, kind: agency, outside: true, names: [{text: Other, cites: [book/S1]}]}
`);
    const [, lists = ''] = /<h2>Units<\/h2>\s*(.*?)\s*<h2>Where/s.exec(written(chart)) ?? [];
    expect(lists.replace(/ href="[^"]*"/g, '')).toBe(`<ul>
<li><a dir="auto">Harbour</a> (<span dir="auto">H</span>), agency
<p>Responsibilities:</p>
<ul>
<li>Purpose: <span dir="auto">Care</span>
<ul>
<li>Duty: <span dir="auto">Look</span></li>
</ul>
</li>
</ul>

<p>One unit directly below:</p>
<ul>
<li><a lang="ar" dir="auto">الف</a>, branch
<p>One unit directly below:</p>
<ul>
<li><a dir="auto">B</a>, office</li>
</ul>
</li>
</ul>
</li>
</ul>

<h2>Other bodies that the sources name</h2>
<ul>
<li><a dir="auto">Other</a>, agency</li>
</ul>`);
  });

  it('shows every text as text, and brings no script and no style but its own', () => {
    const mischief = `"><script>alert(1)</script><ul onload='x'>&amp;\u0001`;
    const text = JSON.stringify(mischief);
    const html = written(
      chartFrom(`units:
  - slug: top
    kind: agency
    names: [{text: ${text}, cites: [book/S1]}, {text: ${text}, kind: acronym, cites: [book/S1]}]
    responsibilities: [{title: ${text}, kind: duty, cites: [book/S1]}]
`),
    );
    expect(nestingFaults(html)).toEqual([]);
    expect(html.match(/&quot;&gt;&lt;script&gt;/g)).toHaveLength(2);
    expect(html.match(/<style>.*?<\/style>/gs)).toEqual([`<style>${outlineHtml.style ?? ''}</style>`]);
    expect(html).not.toMatch(/<script|<style[^>]|<link|<[^>]* (?:style|on\w+)=|\p{Cc}(?<!\n)/u);
  });

  it('holds a chain 5,000 deep', () => {
    const html = written(chartOfParents(Array.from({ length: 5000 }, (_, index) => Math.max(index - 1, 0))));
    expect(nestingFaults(html)).toEqual([]);
    expect(html.match(/<ul>/g)).toHaveLength(5000);
  });
});
