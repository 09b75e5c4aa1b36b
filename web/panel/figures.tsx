import type { Unit } from '../state/page';
import { FactView } from './fact-view';
import { inGroups } from './in-groups';
import { Section } from './section';
import { measureWord } from './terms';

/** The numbers that the sources state, each with its hedge. */
export function Figures({ unit: { figures } }: { readonly unit: Unit }) {
  if (figures.length === 0) return null;
  return (
    <Section id="figures" title="In figures">
      <dl class="figures">
        {inGroups(figures, ({ measure }) => measureWord(measure)).map((group) => (
          <div key={group[0]?.measure}>
            <dt>{group[0] && measureWord(group[0].measure)}</dt>
            {group.map((figure) => (
              <dd key={figure.id}>
                <FactView fact={figure} shown={`${measureWord(figure.measure)}: ${figure.text}`}>
                  <strong class="figure" dir="auto">
                    {figure.text}
                  </strong>
                  {figure.date && <span class="muted" dir="auto">{`, ${figure.date.text}`}</span>}
                </FactView>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
