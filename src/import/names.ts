import { didYouMean } from '../chart/did-you-mean';
import { foldText } from '../chart/fold-text';
import { groupBy } from '../chart/group-by';
import { quote } from '../chart/quote';
import type { Draft } from './draft';

/** What an id or a name leads to; a sentence where it does not lead to one unit. */
export type Found =
  | { readonly draft: Draft; readonly isWrittenOtherwise: boolean }
  | { readonly isUnknown: boolean; readonly expected: string };

/** Finds the units of a file by what its rows call them: by id, by name, then by any of their names. */
export class Names {
  readonly #byId: ReadonlyMap<string, Draft>;
  readonly #byName: ReadonlyMap<string, readonly Draft[]>;
  readonly #drafts: readonly Draft[];
  #byFolded: ReadonlyMap<string, readonly Draft[]> | undefined;

  constructor(drafts: readonly Draft[]) {
    this.#byId = new Map(drafts.flatMap((draft) => (draft.id === null ? [] : [[draft.id, draft] as const])));
    this.#byName = groupBy(drafts, ({ name }) => [name]);
    this.#drafts = drafts;
  }

  /** @param seeker the unit that the reference is of, which it cannot mean where another bears the same name */
  find(reference: string, seeker: Draft | null): Found {
    const byId = this.#byId.get(reference);
    const others = this.#without(seeker, this.#byName.get(reference) ?? []);
    const candidates = [...new Set(byId ? [byId, ...others] : others)];
    const [only, second] = candidates;
    if (byId && second && byId.name !== reference) {
      return ambiguous(`one unit, but it is the id of ${shown(byId)} and the name of ${others.map(shown).join(', ')}`);
    }
    if (byId) return { draft: byId, isWrittenOtherwise: false };
    if (only) return second ? ambiguous(sameName(candidates)) : { draft: only, isWrittenOtherwise: false };
    this.#byFolded ??= groupBy(this.#drafts, ({ name, otherNames }) =>
      [name, ...otherNames.map(({ text }) => text)].map(foldText),
    );
    const alike = this.#without(seeker, this.#byFolded.get(foldText(reference)) ?? []);
    const [nearly, another] = alike;
    if (nearly) return another ? ambiguous(sameName(alike)) : { draft: nearly, isWrittenOtherwise: true };
    return {
      isUnknown: true,
      expected: `the id or the name of a unit in the file.${didYouMean(reference, this.#byName.keys()) || didYouMean(reference, this.#byId.keys())}`,
    };
  }

  #without(seeker: Draft | null, drafts: readonly Draft[]): readonly Draft[] {
    const others = drafts.filter((draft) => draft !== seeker);
    return others.length > 0 ? others : drafts;
  }
}

function ambiguous(expected: string): Found {
  return { isUnknown: false, expected: `${expected}.` };
}

const mostShown = 5;

function sameName(candidates: readonly Draft[]): string {
  const more = candidates.length > mostShown ? ` and ${String(candidates.length - mostShown)} more` : '';
  const known = candidates.slice(0, mostShown).map(shown).join(', ');
  return `a name that one unit has, but ${known}${more} have it: give the id`;
}

function shown({ id, name, row }: Draft): string {
  return `${quote(name)} (${row.place}${id === null ? '' : `, id ${quote(id)}`})`;
}
