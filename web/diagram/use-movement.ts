import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { homeOf, keptOf } from './home';
import type { Transform } from './home';
import type { Layout } from './layout';
import { useZoom } from './use-zoom';
import type { Zoom } from './zoom';

export interface Movement {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Keeps what is in sight where it is when the picture changes. */
  readonly hold: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Shown {
  readonly layout: Layout;
  /** The slug of the unit in focus. */
  readonly focus: string;
}

/** In pixels, for each press of an arrow key. */
const step = 48;
const factor = 1.3;

/** Moves the picture inside its window, once the script has taken over. */
export function useMovement(
  svg: RefObject<SVGSVGElement | null>,
  { layout, focus }: Shown,
  isLive: boolean,
  onTried: (isDone: boolean) => void,
): Movement {
  const shown = useRef<Shown>({ layout, focus });
  const at = useRef<Transform>({ scale: 1, x: 0, y: 0 });
  /** Who has set it: nobody, so that it can be read; the reader, to see the whole; the reader, by hand. */
  const setting = useRef<'home' | 'whole' | 'held'>('home');

  const place = (to: Transform): void => {
    at.current = to;
    const moved = svg.current?.querySelector('.plane');
    moved?.setAttribute('transform', `translate(${String(to.x)} ${String(to.y)}) scale(${String(to.scale)})`);
  };
  const { zoom, wake } = useZoom(
    svg,
    isLive,
    (to, isByHand) => {
      if (isByHand) {
        svg.current?.classList.remove('gliding');
        setting.current = 'held';
      }
      place(to);
    },
    () => {
      moveTo(at.current);
    },
  );
  const moveTo = (to: Transform): void => {
    zoom.current?.setBounds(shown.current.layout.bounds);
    if (zoom.current) zoom.current.moveTo(to);
    else place(to);
  };
  const show = (): void => {
    if (!svg.current || setting.current === 'held') return;
    const least = setting.current === 'whole' ? 0 : undefined;
    moveTo(homeOf(shown.current.layout, svg.current.getBoundingClientRect(), least));
  };
  /** What is not done by hand is seen on its way. */
  const glide = (move: () => void): void => {
    svg.current?.classList.add('gliding');
    move();
  };

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { layout, focus };
    if (!isLive || !svg.current) return;
    if (before.focus !== focus) setting.current = 'home';
    if (setting.current === 'held') {
      const window = svg.current.getBoundingClientRect();
      glide(() => {
        moveTo(keptOf(at.current, before.layout, layout, window));
      });
    } else glide(show);
    // The boxes are on their way, and the lines would be there before them.
    if (before.layout !== layout && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      svg.current.querySelector('.connectors')?.animate({ opacity: [0, 0, 1] }, 400);
  }, [layout, isLive]);

  useEffect(() => {
    const element = svg.current;
    if (!isLive || !element) return;
    const follow = new ResizeObserver(show);
    follow.observe(element);
    return () => {
      follow.disconnect();
    };
  }, [isLive]);

  const byHand = (move: (zoom: Zoom) => void) => () => {
    const failed = (): void => {
      onTried(false);
    };
    wake().then((there) => {
      onTried(true);
      if (!there) return;
      setting.current = 'held';
      glide(() => {
        move(there);
      });
    }, failed);
  };
  const zoomBy = (by: number): (() => void) =>
    byHand((there) => {
      there.scaleBy(by);
    });
  const panBy = (x: number, y: number): (() => void) =>
    byHand((there) => {
      there.panBy(x, y);
    });
  const [zoomIn, zoomOut] = [zoomBy(factor), zoomBy(1 / factor)];
  const fit = (): void => {
    setting.current = 'whole';
    glide(show);
  };
  const keys = new Map([
    ['+', zoomIn],
    ['=', zoomIn],
    ['-', zoomOut],
    ['0', fit],
    ['ArrowLeft', panBy(step, 0)],
    ['ArrowRight', panBy(-step, 0)],
    ['ArrowUp', panBy(0, step)],
    ['ArrowDown', panBy(0, -step)],
  ]);
  return {
    zoomIn,
    zoomOut,
    fit,
    hold: () => {
      setting.current = 'held';
    },
    onKeyDown: (event) => {
      const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys.get(event.key);
      if (!move) return;
      event.preventDefault();
      move();
    },
  };
}
