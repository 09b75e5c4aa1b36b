import { useExplorer } from '../explorer';
import { dayInView } from '../state/day-in-view';
import type { Unit } from '../state/page';
import { partedByDay } from '../state/parted-by-day';
import { FactView } from './fact-view';
import { inGroups } from './in-groups';
import { Section } from './section';
import { measureWord } from './terms';

type Figure = Unit['figures'][number];

/** The numbers that the sources state, each with its hedge; on a past day, what was stated later stands apart. */
export function Figures({ unit: { figures } }: { readonly unit: Unit }) {
  const { page } = useExplorer();
  const { known, later } = partedByDay(figures, dayInView(page));
  if (figures.length === 0) return null;
  return (
    <Section id="figures" title="In figures">
      {known.length > 0 && <FigureList figures={known} />}
      {later.length > 0 && (
        <div class="later">
          <h3>Stated later</h3>
          <FigureList figures={later} />
        </div>
      )}
    </Section>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  return (
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
  );
}
