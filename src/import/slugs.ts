import { foldText } from '../chart/fold-text';
import type { Draft } from './draft';
import type { Findings } from './findings';
import type { PlacedUnit } from './place-units';

const longest = 80;

/**
 * The slug of each unit: made from its id, which stays when it is renamed, else from its name, with that of its parent
 * where several bear it.
 */
export function slugsOf(units: readonly PlacedUnit[], idColumn: string, findings: Findings): Map<Draft, string> {
  const slugs = new Map<Draft, string>();
  const free = freeSlugs();
  const bearers = new Map<string, number>();
  for (const { draft } of units) {
    const own = wishedFor(draft);
    bearers.set(own, (bearers.get(own) ?? 0) + 1);
  }
  for (const { draft, parent } of units) {
    const own = wishedFor(draft);
    const isShared = draft.id === null && (bearers.get(own) ?? 0) > 1;
    const shared = isShared && parent ? cut(`${own}-${slugified(parent.to.name)}`) : own;
    const wished = shared === '' ? unnamed(draft) : shared;
    const slug = free(wished);
    if (slug !== wished || own === '') {
      const expected = 'expected what makes an address of its own, of letters from a to z and digits.';
      const done = `In addresses it is ${JSON.stringify(slug)}.`;
      findings.warning(draft.row, draft.id === null ? 'the name' : idColumn, draft.id ?? draft.name, expected, done);
    }
    slugs.set(draft, slug);
  }
  return slugs;
}

/** Lower-case letters and digits with hyphens between the words; empty where a text has none. */
export function slugified(text: string): string {
  return cut(
    foldText(text.replaceAll('.', ' '))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
}

function wishedFor({ id, name }: Draft): string {
  return (id === null ? '' : slugified(id)) || slugified(name);
}

function unnamed({ row }: Draft): string {
  return `unit-${String(row.number)}`;
}

/** Gives each wish a slug that it has not given before. */
function freeSlugs(): (wished: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (wished) => {
    let slug = wished;
    for (let number = (counts.get(wished) ?? 1) + 1; taken.has(slug); number += 1) {
      counts.set(wished, number);
      const ending = `-${String(number)}`;
      slug = wished.slice(0, longest - ending.length).replace(/-$/, '') + ending;
    }
    taken.add(slug);
    return slug;
  };
}

function cut(slug: string): string {
  return slug.slice(0, longest).replace(/-$/, '');
}
