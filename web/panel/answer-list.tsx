import { Link } from '../link';
import type { Responsible } from '../state/page';
import { UnitName } from '../unit-name';
import { inOrderOfStance } from './evidence-words';
import { DisputedMark } from './fact-view';
import { inGroups } from './in-groups';
import { placeWords } from './place-words';
import { stanceWords } from './terms';

export type Answer = Responsible['edges'][number];

/** Answers by unit, the unit with the best one first. */
export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <ol class="results">
      {inGroups(answers, ({ node }) => node.unit.slug).map((group) => {
        const unit = group[0]?.node.unit;
        return (
          unit && (
            <li key={unit.slug}>
              <h3>
                <Link to={{ unit: unit.slug, about: null }}>
                  <UnitName unit={unit} />
                </Link>
              </h3>
              <ul class="facts">
                {group.map((answer, index) => (
                  <AnswerItem
                    key={answer.node.id}
                    answer={answer}
                    isFoundLikeLast={answer.matchedText === group[index - 1]?.matchedText}
                  />
                ))}
              </ul>
            </li>
          )
        );
      })}
    </ol>
  );
}

interface Props {
  readonly answer: Answer;
  /** What fitted has just been told. */
  readonly isFoundLikeLast: boolean;
}

function AnswerItem({ answer: { matchedText, node }, isFoundLikeLast }: Props) {
  const { title, disputed, citations } = node;
  return (
    <li>
      <div class={disputed ? 'fact disputed' : 'fact'}>
        {disputed && <DisputedMark />}
        <span dir="auto">{title}</span>
        {matchedText !== '' && matchedText !== title && !isFoundLikeLast && (
          <p class="matched" dir="auto">{`Found by: ${matchedText}`}</p>
        )}
        <ul class="said">
          {inOrderOfStance(citations).map(({ stance, source, passage }) => (
            <li key={stance + passage.id}>
              {stanceWords(stance)}: <cite dir="auto">{source.title}</cite>
              {passage.sentence !== null && `, ${placeWords(passage)}`}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
