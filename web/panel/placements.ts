import type { Unit } from '../state/page';

type Placement = Unit['placements'][number];
type Placed = Pick<Unit, 'placements' | 'ancestors'>;

/** What is said of a unit that stood under no other. */
export const independent = 'no other unit';

/** Why it stands where it stands on the day. */
export function placementsInForce({ placements, ancestors }: Placed): readonly Placement[] {
  return placements.filter(({ parent }) => parent?.slug === ancestors.at(-1)?.slug);
}

/** Where it stands in other times. */
export function earlierPlacements({ placements, ancestors }: Placed): readonly Placement[] {
  return placements.filter(({ parent }) => parent?.slug !== ancestors.at(-1)?.slug);
}
