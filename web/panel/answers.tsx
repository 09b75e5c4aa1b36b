import type { Responsible } from '../state/page';
import { AnswerList } from './answer-list';
import type { Answer } from './answer-list';
import { QuestionForm } from './question-form';
import { Section } from './section';
import { Tools } from './tools';

/** Below this an answer fits so little that it may be none. */
const weakBelow = 0.5;

/** Who is responsible, best first; what fits only a little stands apart. */
export function Answers({ about, responsible }: { readonly about: string; readonly responsible: Responsible | null }) {
  const edges = responsible?.edges ?? [];
  const isWeak = ({ score }: Answer): boolean => score !== null && score < weakBelow;
  const strong = edges.filter((edge) => !isWeak(edge));
  const weak = edges.filter(isWeak);
  const left = (responsible?.totalCount ?? 0) - edges.length;
  return (
    <article class="answers">
      <h1 id="panel-title">
        Who is responsible for “<span dir="auto">{about}</span>”?
      </h1>
      {strong.length > 0 && (
        <Section id="answers" title={strong.length === 1 ? 'The answer on record' : 'What is on record'}>
          <AnswerList answers={strong} />
        </Section>
      )}
      {strong.length === 0 && (
        <p class="nothing">
          {weak.length === 0 ? 'Nothing on record fits this.' : 'Nothing on record fits this well.'} Try other words for
          the same thing, or fewer of them. That nothing is found does not mean that nobody is responsible: the chart
          knows only what its sources say.
        </p>
      )}
      {weak.length > 0 && (
        <Section id="weak-answers" title="Weak matches">
          <p class="muted">These fit only in part. They may be about something else.</p>
          <AnswerList answers={weak} />
        </Section>
      )}
      {left > 0 && <p class="muted">{`${left.toLocaleString('en')} more fit even less.`}</p>}
      {edges.length > 0 && <Tools />}
      <QuestionForm label="Ask again" />
    </article>
  );
}
