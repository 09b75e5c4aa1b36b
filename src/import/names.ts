import { didYouMean } from '../chart/did-you-mean';
import { foldText } from '../chart/fold-text';
import { groupBy } from '../chart/group-by';
import { listed } from '../chart/listed';
import { quote } from '../chart/quote';
import type { Draft } from './draft';

/** What an id or a name leads to; a sentence where it does not lead to one unit. */
export type Found =
  | { readonly draft: Draft; readonly isWrittenOtherwise: boolean }
  | { readonly isUnknown: boolean; readonly expected: () => string };

/** To look for one costs more than all else that is done for a row. */
const mostSuggestions = 100;

/** Finds the units of a file by what its rows call them: by id, by name, then by any of their names. */
export class Names {
  readonly #byId: ReadonlyMap<string, Draft>;
  readonly #byName: ReadonlyMap<string, readonly Draft[]>;
  readonly #drafts: readonly Draft[];
  readonly #suggestions = new Map<string, string>();
  #byFolded: ReadonlyMap<string, readonly Draft[]> | undefined;

  constructor(drafts: readonly Draft[]) {
    this.#byId = new Map(drafts.flatMap((draft) => (draft.id === null ? [] : [[draft.id, draft] as const])));
    this.#byName = groupBy(drafts, ({ name }) => [name]);
    this.#drafts = drafts;
  }

  /** @param seeker the unit that the reference is of, which it cannot mean where another bears the same name */
  find(reference: string, seeker: Draft | null): Found {
    const others = without(seeker, this.#byName.get(reference) ?? []);
    const byId = this.#byId.get(reference);
    if (byId) {
      if (byId.name === reference || others.every((other) => other === byId)) return exactly(byId);
      return ambiguous(
        () => `one unit, but it is the id of ${shown(byId)} and the name of ${listed(others, mostShown, shown)}.`,
      );
    }
    const [only, second] = others;
    if (only) return second ? ambiguous(() => sameName(others)) : exactly(only);
    this.#byFolded ??= groupBy(this.#drafts, ({ name, otherNames }) =>
      [name, ...otherNames.map(({ text }) => text)].map(foldText),
    );
    const alike = without(seeker, this.#byFolded.get(foldText(reference)) ?? []);
    const [nearly, another] = alike;
    if (nearly) return another ? ambiguous(() => sameName(alike)) : { draft: nearly, isWrittenOtherwise: true };
    return {
      isUnknown: true,
      expected: () => `the id or the name of a unit in the file.${this.#suggestion(reference)}`,
    };
  }

  #suggestion(reference: string): string {
    let suggestion = this.#suggestions.get(reference);
    if (suggestion === undefined && this.#suggestions.size < mostSuggestions) {
      suggestion = didYouMean(reference, this.#byName.keys()) || didYouMean(reference, this.#byId.keys());
      this.#suggestions.set(reference, suggestion);
    }
    return suggestion ?? '';
  }
}

/** Of many that bear a name it makes no difference whether the seeker is one: they are several without it, too. */
function without(seeker: Draft | null, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length > mostShown) return drafts;
  const others = drafts.filter((draft) => draft !== seeker);
  return others.length > 0 ? others : drafts;
}

function exactly(draft: Draft): Found {
  return { draft, isWrittenOtherwise: false };
}

function ambiguous(expected: () => string): Found {
  return { isUnknown: false, expected };
}

const mostShown = 5;

function sameName(candidates: readonly Draft[]): string {
  return `a name that one unit has, but ${listed(candidates, mostShown, shown)} have it: give the id.`;
}

function shown({ id, name, row }: Draft): string {
  return `${quote(name)} (${row.place}${id === null ? '' : `, id ${quote(id)}`})`;
}
