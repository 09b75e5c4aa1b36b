import type { Unit } from '../state/page';

type UnitName = Unit['names'][number];

export interface NameGroups {
  /** What it was called in the language in view, one after the other; empty when it always bore one name. */
  readonly overTime: readonly UnitName[];
  /** Whatever else it goes by. */
  readonly others: readonly UnitName[];
}

/** One name for all time is no history; several are: those that it no longer bears stand first. */
export function nameGroups({ name: shown, names }: Pick<Unit, 'name' | 'names'>): NameGroups {
  const all = names.filter(({ nameKind }) => nameKind === 'PRIMARY');
  const language = all.find(({ text }) => text === shown)?.language ?? null;
  // What nobody has said the language of may be in any.
  const primary = all.filter((name) => language === null || (name.language ?? language) === language);
  if (primary.length < 2) return { overTime: [], others: names };
  const isOver = ({ period }: UnitName): boolean => period.end !== null;
  const overTime = [...primary.filter(isOver), ...primary.filter((name) => !isOver(name))];
  return { overTime, others: names.filter((name) => !primary.includes(name)) };
}
