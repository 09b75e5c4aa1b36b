import { pageDocument } from './page-document';
import type { PageFiles } from './page-document';

const body = (base: string): string => `<main class="plain">
<p><a href="${base}/">To the chart</a></p>
<h1>Accessibility</h1>
<p>The pages of this service are meant for everybody. They aim at the Web Content Accessibility Guidelines 2.2, level
AA.</p>
<h2>What helps</h2>
<ul>
<li>Every page is complete as it comes from the service: text, links, sources. Without its script nothing is lost but
comfort.</li>
<li>The outline is a tree for keyboard and screen reader: arrows move and open, Home and End jump, letters find, Enter
shows the unit. The diagram is a picture of the same; nothing is in it that is not in the outline and the text.</li>
<li>What is disputed, added, removed, moved or renamed says so in a word and a sign, never by colour alone.</li>
<li>Light and dark, larger text, less motion and forced colours follow the settings of your system. A page prints with
all its sources.</li>
</ul>
<h2>What was tested, and how</h2>
<ul>
<li>Automatic checks with axe-core, in Chromium, light and dark, wide and narrow: no violations. They find a part of
all possible faults, no more.</li>
<li>In Chromium: every function by keyboard alone, at twice the text size, on a screen 320 pixels wide, with reduced
motion, without script, with names that run from right to left.</li>
</ul>
<h2>What was not tested</h2>
<ul>
<li>No screen reader: not NVDA, JAWS, VoiceOver, TalkBack nor Orca. Names and roles were checked by program.</li>
<li>No other browser than Chromium; no telephone or tablet in the hand; no speech input, no switch, no screen
magnifier.</li>
<li>Nobody who depends on such aids has tried the pages yet.</li>
</ul>
<h2>What is known to be missing</h2>
<ul>
<li>The pages speak English, whatever language the chart is in: names in other languages are not marked as such for
screen readers.</li>
<li><a href="${base}/graphiql/">GraphiQL</a> is the work of others. The checks find faults in it: tabs that hold buttons, and
words of the editor whose colour stands out too little. What it asks can be asked by any program.</li>
<li>The linked sources are documents of others and may be hard to use.</li>
</ul>
<p>Whoever runs the service can tell where to report a fault; the chart names an address for that where it has one.</p>
</main>`;

/** What was done for people with disabilities, what was tested, and what was not. */
export function accessibilityPage(files: PageFiles, base: string): string {
  return pageDocument('Accessibility – AgencyGraph', '', body(base), files);
}
