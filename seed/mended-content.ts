import { compare } from '../src/chart/compare-text';
import { valueAt } from './written-file';
import type { Path } from './written-file';

/** What is wrong at a place, and a value that would be right there; without one, what is there is taken out. */
export interface Mending {
  readonly path: Path;
  readonly standIn?: unknown;
}

/**
 * The content of a file with stand-ins for what was found malformed in it, or without it, so that everything else can
 * still be checked; it remembers where what is left stood in the file.
 */
export class MendedContent {
  readonly content: unknown;
  readonly #replaced: Path[] = [];
  readonly #removed: Path[] = [];

  constructor(content: unknown) {
    // Aliases share what they stand for; mending one place must not mend the other.
    this.content = JSON.parse(JSON.stringify(content)) as unknown;
  }

  /** The path in the file of what now stands at `path`. */
  original(path: Path): Path {
    const original: PropertyKey[] = [];
    for (const key of path) {
      original.push(typeof key === 'number' ? this.#originalPlace(original, key) : key);
    }
    return original;
  }

  /** True when something at this path of the file, or below it, was mended before. */
  isMendedAt(original: Path): boolean {
    return [...this.#replaced, ...this.#removed].some((mended) => startsWith(mended, original));
  }

  /** The keys right below a path of the file at which something was mended, unknown keys that were left out included. */
  mendedKeysAt(original: Path): PropertyKey[] {
    return [...this.#replaced, ...this.#removed].flatMap((mended) =>
      startsWith(mended, original) ? mended.slice(original.length, original.length + 1) : [],
    );
  }

  /** False when nothing of the content would be left. */
  mend(mendings: readonly Mending[]): boolean {
    const targets: Path[] = [];
    for (const { path, standIn } of mendings) {
      if (standIn === undefined || this.isMendedAt(this.original(path))) targets.push(this.#existing(path));
      else this.#replace(path, standIn);
    }
    const outermost = targets.filter(
      (path) => !targets.some((other) => other.length < path.length && startsWith(path, other)),
    );
    const distinct = new Map(outermost.map((path) => [JSON.stringify(path), path]));
    return [...distinct.values()].sort(laterFirst).every((path) => this.#remove(path));
  }

  /** What is missing cannot be taken out: what should have held it is. */
  #existing(path: Path): Path {
    return path.length > 0 && valueAt(this.content, path) === undefined ? this.#existing(path.slice(0, -1)) : path;
  }

  #replace(path: Path, value: unknown): void {
    this.#replaced.push(this.original(path));
    Reflect.set(valueAt(this.content, path.slice(0, -1)) as object, path.at(-1) ?? '', value);
  }

  #remove(path: Path): boolean {
    const key = path.at(-1);
    if (key === undefined) return false;
    this.#removed.push(this.original(path));
    const holder = valueAt(this.content, path.slice(0, -1));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder as object, key);
    return true;
  }

  #originalPlace(list: Path, place: number): number {
    const removed = this.#removed
      .filter((path) => path.length === list.length + 1 && startsWith(path, list))
      .map((path) => Number(path.at(-1)))
      .sort((one, other) => one - other);
    return removed.reduce((shifted, gone) => (gone <= shifted ? shifted + 1 : shifted), place);
  }
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

/** Of one list the later items first, so that taking one out does not move the others. */
function laterFirst(one: Path, other: Path): number {
  const index = one.findIndex((key, at) => key !== other[at]);
  const [first, second] = [one[index], other[index]];
  if (typeof first === 'number' && typeof second === 'number') return second - first;
  return compare(String(first), String(second));
}
