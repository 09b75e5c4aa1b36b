import { DisputedMark } from './fact-view';
import { standingMeaning, standingWord } from './terms';

/** The marks at the facts, and what each says. */
export function Marks() {
  return (
    <dl class="marks">
      <div>
        <dt>
          <DisputedMark />
        </dt>
        <dd>A source says something that cannot be true at the same time. What it says stands beside the fact.</dd>
      </div>
      <div>
        <dt>
          <span aria-hidden="true">≈ </span>with reservations
        </dt>
        <dd>A source says it more exactly, narrower, wider or otherwise dated. Open the sources to read how.</dd>
      </div>
      {(['IMPLIED', 'INFERRED', 'AMBIGUOUS'] as const).map((standing) => (
        <div key={standing}>
          <dt>
            <em class="standing">{standingWord(standing)}</em>
          </dt>
          <dd>{standingMeaning(standing)}</dd>
        </div>
      ))}
      <div>
        <dt>no mark</dt>
        <dd>The source says it in so many words, and no other source that was read objects.</dd>
      </div>
    </dl>
  );
}
