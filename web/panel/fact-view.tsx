import type { ComponentChildren } from 'preact';
import type { Fact } from '../state/page';
import { Evidence } from './evidence';

interface Props {
  readonly fact: Fact;
  /** The words under which it is shown; what is shown may link and mark them. */
  readonly shown: string;
  readonly children?: ComponentChildren;
}

/** A fact with its evidence. Of a disputed one, what speaks against it is in sight at once. */
export function FactView({ fact, shown, children }: Props) {
  const { disputed, citations } = fact;
  const opposing = citations.filter(({ stance }) => stance === 'CONTRADICTS');
  return (
    <div class={disputed ? 'fact disputed' : 'fact'}>
      {disputed && <DisputedMark />}
      <span class="fact-text">{children ?? <span dir="auto">{shown}</span>}</span>{' '}
      {opposing.length > 0 && (
        <ul class="opposing">
          {opposing.map(({ note, passage, source }) => (
            <li key={passage.id}>
              <span dir="auto">{note ?? passage.gist}</span> <span class="muted" dir="auto">{`(${source.title})`}</span>
            </li>
          ))}
        </ul>
      )}
      <Evidence fact={fact} shown={shown} />
    </div>
  );
}

/** Says that a source contradicts what follows. */
export function DisputedMark() {
  return (
    <strong class="disputed-mark">
      <span aria-hidden="true">≠ </span>Disputed
    </strong>
  );
}
