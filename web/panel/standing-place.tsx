import { Link } from '../link';
import { useExplorer } from '../explorer';
import type { Unit } from '../state/page';
import { FactView } from './fact-view';
import { When } from './history';
import { independent, placementsInForce } from './placements';
import { relationSeenFrom } from './relation-words';
import { Section } from './section';
import { UnitLinks } from './unit-links';

/** So many units below it are named here; the outline has all. */
const mostBelow = 30;

/** What is above, below and beside it, and what other charts say of the same body. */
export function StandingPlace({ unit }: { readonly unit: Unit }) {
  const { page } = useExplorer();
  const { relations, elsewhere, childCount, descendantCount } = unit;
  const placements = placementsInForce(unit);
  const below = (page.outline.below[unit.slug]?.rows ?? []).slice(0, mostBelow);
  if (placements.length + relations.length + elsewhere.length + childCount === 0) return null;
  return (
    <Section id="place" title="Where it stands">
      <ul class="facts">
        {placements.map((placement) => (
          <li key={placement.id}>
            <FactView fact={placement} shown={`Belongs to ${placement.parent?.name ?? independent}`}>
              Belongs to {placement.parent ? <UnitLinks units={[placement.parent]} /> : independent}
              <When period={placement.period} />
            </FactView>
          </li>
        ))}
        {relations.map((relation) => {
          const { words, party } = relationSeenFrom(unit.slug, relation);
          return (
            <li key={relation.id}>
              <FactView fact={relation} shown={`${words} ${party.name}`}>
                {words} <UnitLinks units={[party]} />
              </FactView>
            </li>
          );
        })}
      </ul>
      {childCount > 0 && (
        <>
          <h3>
            Directly below it: {childCount.toLocaleString('en')}
            {descendantCount > childCount && (
              <span class="muted">, at all levels {descendantCount.toLocaleString('en')}</span>
            )}
          </h3>
          <ul class="below">
            {below.map((row) => (
              <li key={row.slug}>
                <UnitLinks units={[row]} />
              </li>
            ))}
          </ul>
          {childCount > below.length && (
            <p class="muted">{`and ${(childCount - below.length).toLocaleString('en')} more`}</p>
          )}
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3>The same body in other charts</h3>
          <ul>
            {elsewhere.map(({ id, slug, name, chart }) => (
              <li key={id}>
                <Link to={{ unit: slug, chart: chart.slug, comparedWith: null }}>
                  <span dir="auto">{name}</span>
                </Link>{' '}
                <span class="muted" dir="auto">
                  {chart.title}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
