import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useExplorer } from './explorer';

interface Props {
  readonly class: string;
  readonly summary: ComponentChildren;
  /** Whether there is nothing in it but text, so that the keyboard needs the sheet itself to move a long one. */
  readonly isText?: boolean;
  readonly children: ComponentChildren;
}

/** Something that opens below its title. It opens without script; with it, it also closes as one expects. */
export function Popover({ class: name, summary, isText = false, children }: Props) {
  const { page } = useExplorer();
  const details = useRef<HTMLDetailsElement>(null);
  const sheet = useRef<HTMLDivElement>(null);

  const close = (): void => {
    if (details.current) details.current.open = false;
  };

  /** The focus must not stay in what is out of sight. */
  const goBack = (): void => {
    if (details.current?.contains(document.activeElement)) details.current.querySelector('summary')?.focus();
    close();
  };

  useEffect(goBack, [page.view]);

  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !details.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  return (
    <details
      class={`popover ${name}`}
      ref={details}
      onToggle={() => {
        // Of a long list, the part around where one is.
        const current = sheet.current?.querySelector<HTMLElement>('[aria-current]');
        if (sheet.current && current) sheet.current.scrollTop = current.offsetTop - sheet.current.clientHeight / 2;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && details.current?.open) goBack();
      }}
    >
      <summary>{summary}</summary>
      <div class="popover-sheet" ref={sheet} tabIndex={isText ? 0 : undefined}>
        {children}
      </div>
    </details>
  );
}
