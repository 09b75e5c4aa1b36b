import type { ComponentChildren } from 'preact';
import { useExplorer } from './explorer';
import type { View } from './state/address';

interface Props {
  /** What is to be in view; the rest stays as it is. */
  readonly to: Partial<View>;
  readonly class?: string;
  /** True for the link to what is in view. */
  /** -1: by keyboard there is another way. */
  readonly tabindex?: number;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link to another view: an address for everybody, a step within the page for the script. */
export function Link({ to, current = false, children, ...rest }: Props) {
  const { linkTo, go } = useExplorer();
  return (
    <a
      {...rest}
      {...(current ? { 'aria-current': 'page' } : {})}
      href={linkTo(to)}
      onClick={(event) => {
        // A new tab or window is for the browser.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
