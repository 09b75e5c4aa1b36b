import type { Unit } from '../state/page';

export type Duty = Unit['responsibilities'][number];

/** A responsibility with what the source breaks it down into. */
export interface DutyBranch {
  readonly duty: Duty;
  readonly parts: readonly DutyBranch[];
}

export interface DutyGroup {
  readonly kind: Duty['responsibilityKind'];
  readonly title: string;
  readonly branches: readonly DutyBranch[];
}

const groups: readonly Omit<DutyGroup, 'branches'>[] = [
  { kind: 'PURPOSE', title: 'Purpose' },
  { kind: 'DUTY', title: 'Duties' },
  { kind: 'POWER', title: 'Powers' },
  { kind: 'SERVICE', title: 'Services' },
  { kind: 'EXAMPLE', title: 'Examples' },
];

/** What it is there for first, then what it has to do, may do and offers; in each as the chart has it. */
export function dutyGroups(duties: readonly Duty[]): readonly DutyGroup[] {
  const tops = dutyTree(duties);
  const known = groups.map((group) => ({
    ...group,
    branches: tops.filter(({ duty }) => duty.responsibilityKind === group.kind),
  }));
  const other = tops.filter(({ duty }) => !groups.some(({ kind }) => kind === duty.responsibilityKind));
  const [first] = other;
  const rest = first ? [{ kind: first.duty.responsibilityKind, title: 'Other', branches: other }] : [];
  return [...known, ...rest].filter(({ branches }) => branches.length > 0);
}

/** Parts below their wholes. A part whose whole is not in sight on this day stands by itself. */
function dutyTree(duties: readonly Duty[]): readonly DutyBranch[] {
  const below = new Map<string | undefined, Duty[]>(duties.map(({ id }) => [id, []]));
  const tops: Duty[] = [];
  for (const duty of duties) (below.get(duty.partOf?.id) ?? tops).push(duty);
  const branch = (duty: Duty): DutyBranch => ({ duty, parts: (below.get(duty.id) ?? []).map(branch) });
  return tops.map(branch);
}
