/**
 * What a shown part of an answer says that the whole does not, each by its path; nothing when it is a part. Fields may be
 * left out of a shown object, and rows of a shown list; what is shown has its true value, and rows their true order. A
 * list that is shown empty is empty.
 */
export function notIn(whole: unknown, shown: unknown, path = ''): string[] {
  if (Array.isArray(shown)) return notInList(whole, shown, path);
  if (typeof shown === 'object' && shown !== null) {
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return [path];
    return Object.entries(shown).flatMap(([key, part]) =>
      Object.hasOwn(whole, key) ? notIn(Reflect.get(whole, key), part, `${path}/${key}`) : [`${path}/${key}`],
    );
  }
  return Object.is(whole, shown) ? [] : [path];
}

function notInList(whole: unknown, shown: readonly unknown[], path: string): string[] {
  if (!Array.isArray(whole) || (shown.length === 0 && whole.length > 0)) return [path];
  let next = 0;
  for (const [place, row] of shown.entries()) {
    while (next < whole.length && notIn(whole[next], row).length > 0) next += 1;
    if (next === whole.length) return [`${path}/${String(place)}`];
    next += 1;
  }
  return [];
}
