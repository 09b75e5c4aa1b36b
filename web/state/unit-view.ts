import type { View } from './address';
import type { Page } from './page';
import { swapped } from './swapped';

/** The view of a unit: one that stands only on the other side of the comparison is seen from that side. */
export function unitView({ view, chart }: Pick<Page, 'view' | 'chart'>, slug: string, isGhost: boolean): Partial<View> {
  const otherSide = isGhost ? swapped(view, chart?.slug ?? '') : null;
  return { ...otherSide, unit: slug, about: null, find: null };
}
