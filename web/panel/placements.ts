import type { Unit } from '../state/page';

type Placement = Unit['placements'][number];
type Placed = Pick<Unit, 'placements' | 'ancestors' | 'facts'>;

/** What is said of a unit that stood under no other. */
export const independent = 'no other unit';

/** Why it stands where it stands on the day. */
export function placementsInForce(unit: Placed): readonly Placement[] {
  return unit.placements.filter((placement) => isInForce(unit, placement));
}

/** Where it stands in other times. */
export function otherPlacements(unit: Placed): readonly Placement[] {
  return unit.placements.filter((placement) => !isInForce(unit, placement));
}

/** It holds on the day, and the unit, which may have ended all the same, stands there. */
function isInForce({ ancestors, facts }: Placed, { id, parent }: Placement): boolean {
  return parent?.slug === ancestors.at(-1)?.slug && facts.some((fact) => fact.id === id);
}
