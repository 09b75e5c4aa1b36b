import type { ComponentChildren } from 'preact';
import { useExplorer } from './explorer';
import type { View } from './state/address';

interface Props {
  /** What is to be in view; the rest stays as it is. */
  readonly to: Partial<View>;
  readonly class?: string;
  /** Whether it leads to where one is. */
  readonly isCurrent?: boolean;
  readonly children: ComponentChildren;
}

/** A link to another view: an address for everybody, a step within the page for the script. */
export function Link({ to, isCurrent, children, ...rest }: Props) {
  const { linkTo, go } = useExplorer();
  return (
    <a
      {...rest}
      href={linkTo(to)}
      aria-current={isCurrent ? 'true' : undefined}
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
