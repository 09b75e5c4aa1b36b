import { useExplorer } from '../explorer';
import { Link } from '../link';
import { firstView } from '../state/address';
import type { Problem } from '../state/page';
import { Section } from './section';

/** Why there is nothing to show, and where else to go. */
export function ProblemArticle({ problem: { title, explanation, suggestions } }: { readonly problem: Problem }) {
  const { page } = useExplorer();
  const { chart, view } = page;
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
      {chart && (
        <p>
          <Link to={{ ...firstView, chart: view.chart }}>
            <span dir="auto">{chart.title}</span>
          </Link>
        </p>
      )}
    </article>
  );
}
