import { useEffect, useRef, useState } from 'preact/hooks';
import { CarriedFields } from '../carried-fields';
import { useExplorer } from '../explorer';
import { firstViewOf } from '../state/address';
import { hasEnoughLetters, longestText } from '../state/search-text';
import { wordingOf } from './question';
import { SearchButton } from './search-button';
import { SearchList } from './search-list';
import { countInWords, destinationOf, suggestionsFor } from './suggestion';
import type { Suggestion } from './suggestion';
import { steppedTo } from './stepped-to';
import { useSuggestions } from './use-suggestions';

const list = 'search-list';

/** A box that answers while one types: a combobox, as the ARIA Authoring Practices describe it. */
export function SearchBox() {
  const { page, isLive, go } = useExplorer();
  const { view } = page;
  const given = view.find ?? view.about ?? '';
  const isTyping = useRef(false);
  const [typed, type] = useState(given);
  const [isOpen, open] = useState(false);
  /** Whether somebody asked for what is too short to be sought. */
  const [isShort, complain] = useState(false);
  const [active, activate] = useState<number | null>(null);
  const text = typed.trim();
  const isEnough = hasEnoughLetters(text);
  const { subject } = wordingOf(text);
  const sought = hasEnoughLetters(subject) ? subject : text;
  const suggested = useSuggestions(isOpen && isEnough ? sought : '');
  const isShown = isOpen && isEnough && suggested !== null;
  const suggestions = isShown ? suggestionsFor(text, suggested.found) : [];

  useEffect(() => {
    // A page that arrives late does not take away what is being typed.
    if (isTyping.current) return;
    type(given);
    open(false);
    activate(null);
  }, [view]);

  useEffect(() => {
    // In another list the same place is another thing.
    activate(null);
  }, [suggested]);

  const leave = (): void => {
    isTyping.current = false;
    open(false);
    complain(false);
    activate(null);
  };

  const choose = ({ to }: Pick<Suggestion, 'to'>): void => {
    leave();
    go(to);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (isShown || isShort) event.preventDefault();
      else type('');
      complain(false);
      open(false);
      activate(null);
      return;
    }
    if (!isShown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) open(true);
    const next = isShown ? steppedTo(event.key, active, suggestions.length) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    activate(next);
  };

  return (
    <form
      class="search"
      role="search"
      action={`${page.base}/`}
      // The script tells what is wrong in its own words.
      noValidate={isLive}
      onSubmit={(event) => {
        event.preventDefault();
        // What stands in the box, be it drawn yet or not.
        const asked = String(new FormData(event.currentTarget).get('find') ?? '').trim();
        const chosen = active === null || asked !== text ? undefined : suggestions[active];
        if (chosen) choose(chosen);
        else if (hasEnoughLetters(asked)) choose({ to: destinationOf(asked) });
        else complain(asked !== '');
      }}
    >
      <CarriedFields to={{ ...firstViewOf(view.chart, view), asOf: view.asOf }} />
      <input
        name="find"
        type="text"
        role={isLive ? 'combobox' : undefined}
        class="search-input"
        aria-label="Search units, duties, laws and sources"
        placeholder="Search, or ask who does what"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        minLength={2}
        maxLength={longestText}
        dir="auto"
        value={typed}
        {...(isLive && {
          'aria-autocomplete': 'list',
          'aria-expanded': isShown,
          'aria-controls': isShown ? list : undefined,
          'aria-activedescendant': isShown && active !== null ? `${list}-${String(active)}` : undefined,
        })}
        onInput={({ currentTarget }) => {
          isTyping.current = true;
          type(currentTarget.value);
          open(true);
          complain(false);
          activate(null);
        }}
        onKeyDown={press}
        onClick={() => {
          open(true);
        }}
        onBlur={leave}
      />
      <SearchButton />
      {isShort && !isShown && (
        <p class="search-sheet search-none" role="alert">
          Type at least two letters.
        </p>
      )}
      {isShown && (
        <SearchList
          id={list}
          suggestions={suggestions}
          typed={sought}
          active={active}
          error={suggested.error}
          choose={choose}
          activate={activate}
        />
      )}
      <p class="unseen" role="status">
        {isShown && suggested.found ? countInWords(suggested.found) : ''}
      </p>
    </form>
  );
}
