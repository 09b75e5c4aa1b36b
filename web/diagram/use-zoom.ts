import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Transform } from './home';
import type { Zoom } from './zoom';

export interface LoadedZoom {
  readonly zoom: RefObject<Zoom | null>;
  /** Loads it, unless it is there; null when the diagram has gone meanwhile. */
  readonly wake: () => Promise<Zoom | null>;
}

/** By any of these somebody turns to the diagram. */
const turnings = ['pointerenter', 'pointerdown', 'focus', 'wheel'] as const;

/**
 * Moving the picture by hand: half as large as all the rest of the script, and so loaded only when somebody turns to the
 * diagram, which is complete without it.
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  isLive: boolean,
  onMove: (to: Transform, isByHand: boolean) => void,
  onReady: () => void,
): LoadedZoom {
  const zoom = useRef<Zoom | null>(null);
  const loading = useRef<Promise<Zoom | null> | null>(null);

  const load = async (): Promise<Zoom | null> => {
    const { openZoom } = await import('./zoom');
    if (!svg.current) return null;
    zoom.current = openZoom(svg.current, onMove);
    onReady();
    return zoom.current;
  };
  const wake = (): Promise<Zoom | null> =>
    (loading.current ??= load().catch((error: unknown) => {
      // In some browsers it may be there the next time, in others when the page is loaded again.
      loading.current = null;
      throw error;
    }));

  useEffect(() => {
    const element = svg.current;
    if (!isLive || !element) return;
    // Whoever presses a button hears of it.
    const start = (): void => void wake().catch(() => null);
    for (const turning of turnings) element.addEventListener(turning, start, { passive: true });
    return () => {
      for (const turning of turnings) element.removeEventListener(turning, start);
      zoom.current?.close();
      zoom.current = null;
      loading.current = null;
    };
  }, [isLive]);

  return { zoom, wake };
}
