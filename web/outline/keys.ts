import type { Line } from './lines';

/** What a key does in the tree: by the tree view pattern of the ARIA Authoring Practices Guide. */
export type Move =
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'open' | 'close'; readonly slugs: readonly string[] }
  | { readonly type: 'show' };

/** Null for a key that has no meaning in a tree. `page` is how many lines are in sight. */
export function moveOf(key: string, lines: readonly Line[], active: number, page: number): Move | null {
  const line = lines[active];
  const last = lines.length - 1;
  if (!line) return null;
  const go = (to: number): Move => ({ type: 'go', to: Math.min(Math.max(to, 0), last) });
  switch (key) {
    case 'ArrowDown':
      return go(active + 1);
    case 'ArrowUp':
      return go(active - 1);
    case 'PageDown':
      return go(active + page);
    case 'PageUp':
      return go(active - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'ArrowRight':
      if (line.type === 'more' || line.isOpen === null) return null;
      return line.isOpen ? go(active + 1) : { type: 'open', slugs: [line.row.slug] };
    case 'ArrowLeft':
      if (line.type === 'unit' && line.isOpen === true) return { type: 'close', slugs: [line.row.slug] };
      return line.level > 1 ? go(aboveOf(lines, active, line.level)) : null;
    case 'Enter':
    case ' ':
      return { type: 'show' };
    case '*':
      return { type: 'open', slugs: closedBeside(lines, line) };
    default:
      return null;
  }
}

function aboveOf(lines: readonly Line[], active: number, level: number): number {
  return lines
    .slice(0, active)
    .map((line) => line.level < level)
    .lastIndexOf(true);
}

function closedBeside(lines: readonly Line[], { above }: Line): string[] {
  return lines.flatMap((line) =>
    line.type === 'unit' && line.above === above && line.isOpen === false ? [line.row.slug] : [],
  );
}

/** The next line after the active one, round about, whose name begins with what was typed; -1 when there is none. */
export function lineStartingWith(typed: string, lines: readonly Line[], active: number): number {
  // One letter moves on; more of them narrow down, beginning with where one is.
  const first = typed.length === 1 ? active + 1 : active;
  for (let step = 0; step < lines.length; step += 1) {
    const index = (first + step) % lines.length;
    const line = lines[index];
    if (line?.type === 'unit' && line.row.name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase())) return index;
  }
  return -1;
}
