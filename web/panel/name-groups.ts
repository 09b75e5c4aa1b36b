import type { Unit } from '../state/page';

type UnitName = Unit['names'][number];

export interface NameGroups {
  /** What it was called, one after the other; empty when it always bore one name. */
  readonly overTime: readonly UnitName[];
  /** Whatever else it goes by. */
  readonly others: readonly UnitName[];
}

/** One name for all time is no history; several are: those that it no longer bears stand first. */
export function nameGroups(names: readonly UnitName[]): NameGroups {
  const primary = names.filter(({ nameKind }) => nameKind === 'PRIMARY');
  if (primary.length < 2) return { overTime: [], others: names };
  const isOver = ({ period }: UnitName): boolean => period.end !== null;
  const overTime = [...primary.filter(isOver), ...primary.filter((name) => !isOver(name))];
  return { overTime, others: names.filter(({ nameKind }) => nameKind !== 'PRIMARY') };
}
