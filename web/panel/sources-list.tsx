import { dateInWords } from '../state/date-words';
import type { Source } from '../state/page';
import { Section } from './section';
import { SourceLine } from './source-line';
import { sourceKindWord } from './terms';

/** Every document that the chart is made from or held against. */
export function SourcesList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <Section id="sources" title="Where it comes from">
      <details class="sources">
        <summary>
          {sources.length === 1 ? 'The one source' : `All ${String(sources.length)} sources`}, with links to them
        </summary>
        <ol>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
              <span class="muted">
                {' – '}
                {sourceKindWord(source.sourceKind)}
                {source.accessed !== null && `, read on ${dateInWords(source.accessed)}`}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
