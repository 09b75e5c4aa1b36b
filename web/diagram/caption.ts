import type { Picture } from './picture';

/** What the picture shows, in words. */
export function captionOf({ aboveCount, besideCount, belowCount }: Picture): string {
  const parts = [
    [aboveCount, 'above'],
    [besideCount, 'beside'],
    [belowCount, 'directly below'],
  ] as const;
  const present = parts.filter(([count]) => count > 0);
  if (present.length === 0) return 'stands alone in this chart';
  return present.map(([count, where]) => `${count.toLocaleString('en')} ${where}`).join(', ');
}
