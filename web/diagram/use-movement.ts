import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { homeOf } from './home';
import type { Transform } from './home';
import type { Layout } from './layout';
import { useZoom } from './use-zoom';
import type { Zoom } from './zoom';

export interface Movement {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** In pixels, for each press of an arrow key. */
const step = 48;
const factor = 1.3;

/** Moves the picture inside its window, once the script has taken over. */
export function useMovement(svg: RefObject<SVGSVGElement | null>, layout: Layout, isLive: boolean): Movement {
  const shown = useRef(layout);
  shown.current = layout;
  const seen = useRef(layout);

  const place = ({ scale, x, y }: Transform): void => {
    const moved = svg.current?.querySelector('.plane');
    moved?.setAttribute('transform', `translate(${String(x)} ${String(y)}) scale(${String(scale)})`);
  };
  const { zoom, wake } = useZoom(
    svg,
    isLive,
    (to, isByHand) => {
      if (isByHand) svg.current?.classList.remove('gliding');
      place(to);
    },
    () => {
      show();
    },
  );
  /** To where it can be read, unless the whole is wanted. */
  const show = (least?: number): void => {
    if (!svg.current) return;
    const home = homeOf(shown.current, svg.current.getBoundingClientRect(), least);
    zoom.current?.setBounds(shown.current.bounds);
    if (zoom.current) zoom.current.moveTo(home);
    else place(home);
  };
  /** What is not done by hand is seen on its way. */
  const glide = (move: () => void): void => {
    svg.current?.classList.add('gliding');
    move();
  };

  useLayoutEffect(() => {
    if (!isLive) return;
    glide(show);
    // The boxes are on their way, and the lines would be there before them.
    if (seen.current !== layout && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      svg.current?.querySelector('.connectors')?.animate({ opacity: [0, 0, 1] }, 400);
    seen.current = layout;
  }, [layout, isLive]);

  useEffect(() => {
    const element = svg.current;
    if (!isLive || !element) return;
    const follow = new ResizeObserver(() => {
      show();
    });
    follow.observe(element);
    return () => {
      follow.disconnect();
    };
  }, [isLive]);

  const byHand = (move: (zoom: Zoom) => void) => () => {
    void wake().then((there) => {
      if (there) {
        glide(() => {
          move(there);
        });
      }
    });
  };
  const scaleBy = (by: number): (() => void) =>
    byHand((there) => {
      there.scaleBy(by);
    });
  const panBy = (x: number, y: number): (() => void) =>
    byHand((there) => {
      there.panBy(x, y);
    });
  const [zoomIn, zoomOut, home] = [
    scaleBy(factor),
    scaleBy(1 / factor),
    () => {
      glide(() => {
        show(0);
      });
    },
  ];
  const keys = new Map([
    ['+', zoomIn],
    ['=', zoomIn],
    ['-', zoomOut],
    ['0', home],
    ['ArrowLeft', panBy(step, 0)],
    ['ArrowRight', panBy(-step, 0)],
    ['ArrowUp', panBy(0, step)],
    ['ArrowDown', panBy(0, -step)],
  ]);
  return {
    zoomIn,
    zoomOut,
    fit: home,
    onKeyDown: (event) => {
      const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys.get(event.key);
      if (!move) return;
      event.preventDefault();
      move();
    },
  };
}
