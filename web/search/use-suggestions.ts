import { useEffect, useState } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { SearchDocument } from '../generated/operations';
import { Refusal } from '../state/ask';
import type { Found } from '../state/page';

/** The last answer, which what is typed may be ahead of. */
export interface Suggested {
  readonly found: Found | null;
  readonly error: string | null;
}

/** So long, in milliseconds, nothing must be typed before the service is asked. */
const rest = 150;
const mostSuggestions = 8;

/** What fits the text, a moment after it was typed; an answer that another text has overtaken is dropped. */
export function useSuggestions(text: string): Suggested | null {
  const { page, ask } = useExplorer();
  const { chart, asOf } = page.view;
  const [suggested, suggest] = useState<Suggested | null>(null);

  useEffect(() => {
    if (text === '') {
      suggest(null);
      return;
    }
    let isOvertaken = false;
    const tell = (answer: Suggested): void => {
      if (!isOvertaken) suggest(answer);
    };
    const timer = setTimeout(() => {
      ask(SearchDocument, { text, first: mostSuggestions, chart, asOf }).then(
        ({ search }) => {
          tell({ found: search, error: null });
        },
        (error: unknown) => {
          tell({ found: null, error: error instanceof Refusal ? error.message : 'The search failed.' });
        },
      );
    }, rest);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [text, chart, asOf]);

  return suggested;
}
