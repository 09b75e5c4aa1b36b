import type { Unit } from '../state/page';
import { FactView } from './fact-view';
import { Section } from './section';
import { measureWord } from './terms';

/** The numbers that the sources state, each with its hedge. */
export function Figures({ unit: { figures } }: { readonly unit: Unit }) {
  if (figures.length === 0) return null;
  return (
    <Section id="figures" title="In figures">
      <ul class="facts figures">
        {figures.map((figure) => (
          <li key={figure.id}>
            <FactView fact={figure} shown={`${measureWord(figure.measure)}: ${figure.text}`}>
              <span class="measure">{measureWord(figure.measure)}</span>{' '}
              <strong class="figure" dir="auto">
                {figure.text}
              </strong>
              {figure.date && <span class="muted" dir="auto">{`, ${figure.date.text}`}</span>}
            </FactView>
          </li>
        ))}
      </ul>
    </Section>
  );
}
