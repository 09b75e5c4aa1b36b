import { Link } from '../link';
import { useExplorer } from '../explorer';
import { firstView } from '../state/address';

/** No question is longer. */
const longest = 200;

/** The question that people come with. Without script the browser asks it. */
export function QuestionForm() {
  const { page, isLive, go } = useExplorer();
  const { view, examples } = page;
  const ask = (about: string): void => {
    go({ ...firstView, chart: view.chart, asOf: view.asOf, about: about.trim() === '' ? null : about.trim() });
  };
  return (
    <form
      class="question"
      role="search"
      aria-label="Who is responsible"
      action="/"
      onSubmit={(event) => {
        if (!isLive) return;
        event.preventDefault();
        const about = new FormData(event.currentTarget).get('about');
        ask(typeof about === 'string' ? about : '');
      }}
    >
      {view.chart !== null && <input type="hidden" name="chart" value={view.chart} />}
      {view.asOf !== null && <input type="hidden" name="asOf" value={view.asOf} />}
      <label for="about">Who is responsible for …?</label>
      <div class="question-line">
        <input
          id="about"
          name="about"
          dir="auto"
          maxLength={longest}
          autocomplete="off"
          defaultValue={view.about ?? ''}
        />
        <button class="button">Ask</button>
      </div>
      {examples.length > 0 && (
        <p class="examples">
          For example:{' '}
          {examples.map((example) => (
            <Link key={example} to={{ ...firstView, chart: view.chart, asOf: view.asOf, about: example }}>
              <span dir="auto">{example}</span>
            </Link>
          ))}
        </p>
      )}
    </form>
  );
}
