import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** The height of a line, in units of the page's font: as outline.css has it. */
const lineHeight = 2;
/** So many lines are made above and below those in sight, so that scrolling shows no gaps. */
const margin = 8;

/** Which lines of a long list are in sight. */
export interface Window {
  readonly first: number;
  readonly count: number;
  /** The height of a line in pixels. */
  readonly height: number;
  /** Scrolls to a line: as little as can be, or to the middle. */
  readonly reveal: (index: number, where: 'nearest' | 'centre') => void;
}

export function useWindow(box: RefObject<HTMLElement | null>, total: number): Window {
  const [{ top, inside, height }, setSight] = useState({ top: 0, inside: 800, height: 16 * lineHeight });

  const look = (): void => {
    const element = box.current;
    if (!element) return;
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * lineHeight;
    setSight({ top: element.scrollTop, inside: element.clientHeight, height: size });
  };
  useLayoutEffect(look, []);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const first = Math.max(Math.min(Math.floor(top / height), total) - margin, 0);
  return {
    first,
    count: Math.ceil(inside / height) + 2 * margin,
    height,
    reveal: (index, where) => {
      const element = box.current;
      if (!element) return;
      const [start, end] = [index * height, (index + 1) * height];
      const { scrollTop, clientHeight } = element;
      if (start >= scrollTop && end <= scrollTop + clientHeight) return;
      if (where === 'centre') element.scrollTop = start - (clientHeight - height) / 2;
      else element.scrollTop = start < scrollTop ? start : end - clientHeight;
    },
  };
}
