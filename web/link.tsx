import type { ComponentChildren } from 'preact';
import { useExplorer } from './explorer';
import { isForBrowser } from './is-for-browser';
import type { View } from './state/address';

interface Props {
  /** What is to be in view; the rest stays as it is. */
  readonly to: Partial<View>;
  readonly class?: string;
  /** -1: by keyboard there is another way. */
  readonly tabindex?: number;
  /** True for the link to what is in view. */
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
        if (isForBrowser(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
