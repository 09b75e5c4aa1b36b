import type { UnitKind } from '../chart/vocabulary';

interface Look {
  readonly fill: string;
  readonly line: string;
  /** Of its name. */
  readonly ink: string;
  /** Of what is smaller than its name. */
  readonly muted: string;
}

/** How the kinds of unit differ at a glance, on paper without colours too. The colours are the explorer's, by day. */
export const kindLooks: Readonly<Record<UnitKind, Look>> = {
  AGENCY: { fill: '#0b5a6e', line: '#0b5a6e', ink: '#ffffff', muted: '#ffffff' },
  BRANCH: { fill: '#e6f0f2', line: '#0b5a6e', ink: '#1d1c1a', muted: '#5d5a54' },
  OFFICE: { fill: '#ffffff', line: '#8d8981', ink: '#1d1c1a', muted: '#5d5a54' },
};
