import { Fragment } from 'preact';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import type { Unit } from '../state/page';
import { UnitName } from '../unit-name';
import { momentWords } from './moment-words';
import { periodWords } from './period-words';
import { kindWord, statusWords } from './terms';

/** What it is called and what kind of thing it is, below the way to it from the top. */
export function UnitHeading({ unit }: { readonly unit: Unit }) {
  const { page } = useExplorer();
  const { ancestors, name, acronym, kind, status, designations, period, summary, establishedBy } = unit;
  const when = periodWords(period);
  return (
    <header>
      {ancestors.length > 0 && (
        <nav class="way" aria-label="Way from the top">
          <ol>
            {ancestors.map(({ slug, name: above }) => (
              <li key={slug}>
                <Link to={{ unit: slug }}>
                  <UnitName unit={{ slug, name: above }} />
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 id="panel-title" dir="auto">
        <UnitName unit={unit} />
        {acronym !== null && acronym !== name && (
          <>
            {' '}
            <span class="short-name">{acronym}</span>
          </>
        )}
      </h1>
      <p class="facts-line">
        <span class="kind">{kindWord(kind)}</span>
        {designations.length > 0 && (
          <>
            , described as{' '}
            {designations.map(({ id, text }, index) => (
              <Fragment key={id}>
                {index > 0 && (index === designations.length - 1 ? ' and ' : ', ')}
                <q dir="auto">{text}</q>
              </Fragment>
            ))}
          </>
        )}
        {when !== '' && <> · {when}</>} · {momentWords(unit.asOf, page.chart?.coversUntil != null)}
      </p>
      {status !== 'ACTIVE' && <p class="status">{statusWords(status)}.</p>}
      {summary !== null && (
        <p class="summary" dir="auto">
          {summary}
        </p>
      )}
      {establishedBy && (
        <p class="muted">
          Founded under the{' '}
          <span dir="auto">
            {establishedBy.title}
            {establishedBy.reference !== null && ` (${establishedBy.reference})`}
          </span>
          .
        </p>
      )}
    </header>
  );
}
