import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What is copied. */
  readonly text: string;
}

/** So long it says that it has copied. */
const shownFor = 2500;

/** Copies a text. Where the clipboard is out of reach it shows the text, selected. */
export function CopyButton({ label, text }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');

  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => {
      setState('ready');
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };

  return (
    <>
      <button type="button" class="button copy" onClick={() => void copy()}>
        <span class={state === 'copied' ? 'out' : ''}>{label}</span>
        <span class={state === 'copied' ? '' : 'out'} aria-hidden="true">
          Copied
        </span>
      </button>
      <span class="unseen" role="status">
        {state === 'copied' ? 'Copied' : ''}
      </span>
      {state === 'refused' && (
        <ByHand
          label={label}
          text={text}
          onClose={() => {
            setState('ready');
          }}
        />
      )}
    </>
  );
}

/** The text in a window of its own, to be copied with the keyboard. */
function ByHand({ label, text, onClose }: Props & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    area.current?.select();
    area.current?.scrollTo(0, 0);
  }, []);
  return (
    <dialog class="by-hand" ref={dialog} aria-label={label} onClose={onClose}>
      <form method="dialog">
        <label>
          The browser does not let this page copy. The text is selected here, to be copied with the keyboard:
          <textarea ref={area} readOnly rows={8} value={text} />
        </label>
        <button class="button">Close</button>
      </form>
    </dialog>
  );
}
