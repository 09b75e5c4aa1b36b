import type { Unit } from '../state/page';
import { FactView } from './fact-view';
import { Section } from './section';

/** What the sources say is there and do not name. */
export function Omissions({ unit: { omissions } }: { readonly unit: Unit }) {
  if (omissions.length === 0) return null;
  return (
    <Section id="omissions" title="Not named">
      <p class="muted">The sources say that there is more, and not what. So the chart is incomplete here.</p>
      <ul class="facts">
        {omissions.map((omission) => (
          <li key={omission.id}>
            <FactView fact={omission} shown={omission.statement} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
