import { Fragment } from 'preact';
import type { Citation, Fact } from '../state/page';
import { evidenceWords, inOrderOfStance } from './evidence-words';
import { placeWords } from './place-words';
import { SourceLine } from './source-line';
import { stanceWords, standingMeaning, standingWord } from './terms';

const signs: Readonly<Partial<Record<string, string>>> = { SUPPORTS: '✓', QUALIFIES: '≈', CONTRADICTS: '≠' };

interface Props {
  readonly fact: Fact;
  /** The words under which the fact is shown. */
  readonly shown: string;
}

/** Who says so, who says otherwise: a line, and behind it all of it. */
export function Evidence({ fact, shown }: Props) {
  const { citations, standing, statement } = fact;
  return (
    <>
      {standing !== 'STATED' && (
        <>
          <em class="standing" title={standingMeaning(standing)}>
            {standingWord(standing)}
          </em>{' '}
        </>
      )}
      <details class="evidence">
        <summary>
          {evidenceWords(citations).map(({ stance, words }, index) => (
            <Fragment key={stance}>
              {index > 0 && ' · '}
              <span class="whole">
                {stance !== 'SUPPORTS' && <span aria-hidden="true">{`${signs[stance] ?? ''} `}</span>}
                {words}
              </span>
            </Fragment>
          ))}
          <span class="unseen" dir="auto">{`, for: ${shown}`}</span>
        </summary>
        <div class="evidence-body">
          {statement !== shown && <p dir="auto">{statement}</p>}
          {standing !== 'STATED' && (
            <p class="muted">
              <em class="standing">{standingWord(standing)}</em>
              {`: ${standingMeaning(standing)}`}
            </p>
          )}
          <ul class="citations">
            {inOrderOfStance(citations).map((citation) => (
              <Cited key={citation.stance + citation.passage.id} citation={citation} />
            ))}
          </ul>
        </div>
      </details>
    </>
  );
}

function Cited({ citation }: { readonly citation: Citation }) {
  const { stance, note, passage, source } = citation;
  return (
    <li class={`citation ${stance.toLowerCase()}`}>
      <p class="stance">
        <span aria-hidden="true">{signs[stance] ?? '·'} </span>
        {stanceWords(stance)}
      </p>
      <p>
        <SourceLine source={source} place={placeWords(passage)} />
      </p>
      <p class="gist" dir="auto">
        {passage.gist}
      </p>
      {note !== null && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
    </li>
  );
}
