import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';
import type { Transform } from './home';
import type { Rectangle } from './layout';

/** Moves the picture by wheel, pointer, fingers and buttons. */
export interface Zoom {
  moveTo: (to: Transform) => void;
  scaleBy: (factor: number) => void;
  /** By so many pixels on the screen. */
  panBy: (x: number, y: number) => void;
  setBounds: (bounds: Rectangle) => void;
  close: () => void;
}

/** From one corner to the other. */
type Extent = readonly [readonly [number, number], readonly [number, number]];

type OnMove = (to: Transform, isByHand: boolean) => void;

export function openZoom(svg: SVGSVGElement, onMove: OnMove): Zoom {
  const picture = select<SVGSVGElement, unknown>(svg);
  const behavior = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.3, 5])
    .wheelDelta(wheelDelta)
    .filter((event: Event) => isForDiagram(event, svg))
    .constrain(keptInSight)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      onMove({ scale: transform.k, x: transform.x, y: transform.y }, sourceEvent !== null);
    });
  picture.call(behavior).on('dblclick.zoom', null);
  return {
    moveTo: ({ scale, x, y }) => {
      behavior.transform(picture, zoomIdentity.translate(x, y).scale(scale));
    },
    scaleBy: (factor) => {
      behavior.scaleBy(picture, factor);
    },
    panBy: (x, y) => {
      const pixel = (svg.getScreenCTM()?.a ?? 1) * (picture.property('__zoom') as { readonly k: number }).k;
      behavior.translateBy(picture, x / pixel, y / pixel);
    },
    setBounds: ({ x, y, width, height }) => {
      behavior.translateExtent([
        [x, y],
        [x + width, y + height],
      ]);
    },
    close: () => {
      picture.on('.zoom', null);
    },
  };
}

/** The middle of the window stays over the picture, whatever the size: some of it is always in sight. */
function keptInSight(transform: ZoomTransform, window: Extent, [[left, top], [right, bottom]]: Extent): ZoomTransform {
  const [[startX, startY], [endX, endY]] = window;
  const [x, y] = transform.invert([(startX + endX) / 2, (startY + endY) / 2]);
  const [nearestX, nearestY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  return transform.translate(x - nearestX, y - nearestY);
}

/** The wheel scrolls the page, unless one has turned to the diagram or holds the key that zooms. */
function isForDiagram(event: Event, svg: SVGSVGElement): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || document.activeElement === svg;
  return !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey);
}

/** As d3 has it, but no more at once than the eye can follow: with the key held a mouse would take the whole way. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return Math.min(Math.max(-deltaY * unit * (ctrlKey ? 10 : 1), -0.4), 0.4);
}
