import { useEffect, useRef } from 'preact/hooks';
import { markedPieces } from './marked';
import type { Suggestion } from './suggestion';

interface Props {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly typed: string;
  readonly active: number | null;
  readonly error: string | null;
  readonly choose: (suggestion: Suggestion) => void;
  readonly activate: (index: number) => void;
}

/** What can be chosen below the box; the focus stays in the box. */
export function SearchList({ id, suggestions, typed, active, error, choose, activate }: Props) {
  const shown = useRef<HTMLLIElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      class="search-sheet"
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      {error !== null && (
        <p class="search-error" role="alert">
          {error}
        </p>
      )}
      {error === null && suggestions.length === 1 && <p class="search-none">Nothing found by these words.</p>}
      <ul id={id} role="listbox" aria-label="Results">
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.id}
            id={`${id}-${String(index)}`}
            ref={index === active ? shown : undefined}
            role="option"
            class={suggestion.type === null ? 'option option-question' : 'option'}
            aria-selected={index === active}
            onClick={() => {
              choose(suggestion);
            }}
            onPointerMove={() => {
              if (index !== active) activate(index);
            }}
          >
            <Option suggestion={suggestion} typed={typed} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Option({ suggestion, typed }: { readonly suggestion: Suggestion; readonly typed: string }) {
  const { type, text, detail, matched } = suggestion;
  return (
    <>
      <span dir="auto">{type === null ? text : <Marked text={text} typed={typed} />}</span>
      {type !== null && <span class="option-type"> {type}</span>}
      {detail !== null && (
        <span class="option-detail" dir="auto">
          {detail}
        </span>
      )}
      {matched !== null && (
        <span class="option-detail">
          Fits by “
          <span dir="auto">
            <Marked text={matched} typed={typed} />
          </span>
          ”
        </span>
      )}
    </>
  );
}

function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  return (
    <>
      {markedPieces(text, typed).map((piece, index) =>
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
