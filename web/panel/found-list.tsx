import { Link } from '../link';
import type { Found } from '../state/page';
import { UnitName } from '../unit-name';
import { foundGroups } from './found-groups';
import type { FoundItem } from './found-groups';
import { Section } from './section';
import { Tools } from './tools';

/** Whatever fits a text, by type. */
export function FoundList({ find, found }: { readonly find: string; readonly found: Found | null }) {
  const edges = found?.edges ?? [];
  const left = (found?.totalCount ?? 0) - edges.length;
  return (
    <article class="found">
      <h1 id="panel-title">
        Found for “<span dir="auto">{find}</span>”
      </h1>
      {edges.length === 0 && (
        <p class="nothing">
          Nothing in this chart fits. Try fewer or other words, or another day. Names, former names, acronyms, duties,
          laws and what the sources say are searched.
        </p>
      )}
      {foundGroups(edges).map(({ title, items }, index) => (
        <Section key={title} id={`found-${String(index)}`} title={title}>
          <ul class="results">
            {items.map((item) => (
              <FoundRow key={item.id} item={item} />
            ))}
          </ul>
        </Section>
      ))}
      {left > 0 && <p class="muted">{`${left.toLocaleString('en')} more fit less well and are not shown.`}</p>}
      {edges.length > 0 && <Tools />}
    </article>
  );
}

function FoundRow({ item: { text, unit, detail, matched } }: { readonly item: FoundItem }) {
  return (
    <li>
      {unit?.name !== text && <span dir="auto">{text}</span>}
      {unit && (
        <>
          {unit.name !== text && ' – '}
          <Link to={{ unit: unit.slug, find: null }}>
            <UnitName unit={unit} />
          </Link>
        </>
      )}
      {detail !== '' && unit && <span class="muted" dir="auto">{`, ${detail}`}</span>}
      {detail !== '' && !unit && (
        <p class="matched" dir="auto">
          {detail}
        </p>
      )}
      {matched !== '' && <p class="matched" dir="auto">{`Found by: ${matched}`}</p>}
    </li>
  );
}
