import { useExplorer } from '../explorer';
import { Link } from '../link';
import type { Problem } from '../state/page';
import { QuestionForm } from './question-form';
import { Section } from './section';

/** Why there is nothing to show, and where else to go. */
export function ProblemArticle({ problem: { title, explanation, suggestions } }: { readonly problem: Problem }) {
  const { page } = useExplorer();
  return (
    <article class="problem">
      <h1 id="panel-title" dir="auto">
        {title}
      </h1>
      <p class="lead" dir="auto">
        {explanation}
      </p>
      {suggestions.length > 0 && (
        <Section id="suggestions" title="Perhaps you mean">
          <ul class="results">
            {suggestions.map(({ text, view }) => (
              <li key={text}>
                <Link to={view}>
                  <span dir="auto">{text}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.view.about !== null && <QuestionForm label="Ask again" />}
    </article>
  );
}
