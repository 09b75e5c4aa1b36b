import { CarriedFields } from '../carried-fields';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import { firstViewOf } from '../state/address';
import { enoughLetters, longestText } from '../state/search-text';

const emptyHint = 'Name a task, with two letters or digits at least.';

/** The question that people come with. Without script the browser asks it. */
export function QuestionForm({ label = 'Who is responsible for …?' }: { readonly label?: string }) {
  const { page, isLive, go } = useExplorer();
  const { view, examples } = page;
  const here = { ...firstViewOf(view.chart, view), asOf: view.asOf };
  const ask = (about: string): void => {
    go({ ...here, about: about.trim() === '' ? null : about.trim() });
  };
  return (
    <form
      class="question"
      role="search"
      aria-label="Who is responsible"
      action={`${page.base}/`}
      onSubmit={(event) => {
        if (!isLive) return;
        event.preventDefault();
        const about = new FormData(event.currentTarget).get('about');
        ask(typeof about === 'string' ? about : '');
      }}
    >
      <CarriedFields to={here} />
      <label for="about">{label}</label>
      <div class="question-line">
        <input
          id="about"
          name="about"
          dir="auto"
          required
          minLength={2}
          maxLength={longestText}
          pattern={enoughLetters}
          title={emptyHint}
          placeholder="A task, in a few words"
          autocomplete="off"
          defaultValue={view.about ?? ''}
        />
        <button class="button">Ask</button>
      </div>
      {examples.length > 0 && (
        <p class="examples">
          For example:{' '}
          {examples.map((example) => (
            <Link key={example} to={{ ...here, about: example }}>
              <span dir="auto">{example}</span>
            </Link>
          ))}
        </p>
      )}
    </form>
  );
}
