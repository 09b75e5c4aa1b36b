import { kindWord } from './terms';

interface Side {
  readonly name: string;
  readonly kind: 'AGENCY' | 'BRANCH' | 'OFFICE';
  readonly ancestors: readonly { readonly name: string }[];
}

interface Changed {
  readonly kinds: readonly string[];
  readonly before: Side | null;
  readonly after: Side | null;
}

/** What differs in one unit, a sentence for each; `before` and `after` say which two states are meant. */
export function changeLines(
  { kinds, before, after }: Changed,
  labels: { before: string; after: string },
): readonly string[] {
  const differ = (ask: (side: Side) => string): string =>
    `${labels.before}: ${before ? ask(before) : 'not there'}. ${labels.after}: ${after ? ask(after) : 'not there'}.`;
  return kinds.map((kind) => {
    if (kind === 'RENAMED') return `Renamed. ${differ(({ name }) => name)}`;
    if (kind === 'MOVED') return `Moved. ${differ(({ ancestors }) => ancestors.at(-1)?.name ?? 'under no other unit')}`;
    if (kind === 'RECLASSIFIED') return `Another kind of unit. ${differ((side) => kindWord(side.kind))}`;
    return `${kind === 'ADDED' ? 'Added' : 'Removed'}. ${differ(() => 'there')}`;
  });
}
