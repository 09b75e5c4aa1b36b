import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { questions } from './questions';
import type { Question } from './questions';

/** A pane with every question of the folder `operations/`. */
export const questionsPlugin = { title: 'Questions', icon: QuestionIcon, content: QuestionList };

function QuestionList() {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));

  const open = ({ query, variables }: Question): void => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) changeTab(index);
    else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables ?? '');
    }
    queryEditor?.focus();
  };

  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      <p>Each opens in a tab. The variables fit the charts that come with AgencyGraph.</p>
      <ul>
        {questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              aria-describedby={`about-${question.name}`}
              onClick={() => {
                open(question);
              }}
            >
              {question.name}
            </button>
            <p id={`about-${question.name}`}>{question.about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 3.5h14v10H9l-4 3.5v-3.5H3z" strokeLinejoin="round" />
      <path d="M6.5 7h7M6.5 10h4.5" />
    </svg>
  );
}
