import fc from 'fast-check';
import { homeOf, keptOf } from '../../web/diagram/home';
import type { Transform } from '../../web/diagram/home';
import type { Rectangle } from '../../web/diagram/layout';

const bounds = { x: -14, y: -300, width: 612, height: 780 };
const focus = { x: 206, y: 300, width: 172, height: 60 };

/** Where a point of the plane is seen, in pixels from the middle of the window. */
function seen(window: { width: number; height: number }, x: number, y: number): [number, number] {
  const home = homeOf({ bounds, focus }, window);
  const fitted = Math.min(window.width / bounds.width, window.height / bounds.height);
  return [
    fitted * (home.scale * x + home.x - (bounds.x + bounds.width / 2)),
    fitted * (home.scale * y + home.y - (bounds.y + bounds.height / 2)),
  ];
}

describe('where the diagram is at rest', () => {
  it('is as the browser fits it, where that can be read', () => {
    expect(homeOf({ bounds, focus }, { width: 612, height: 700 })).toEqual({ scale: 1, x: 0, y: 0 });
  });

  it('is whole where the whole is wanted', () => {
    expect(homeOf({ bounds, focus }, { width: 300, height: 300 }, 0)).toEqual({ scale: 1, x: 0, y: 0 });
  });

  it('is nowhere in a window that has no size', () => {
    expect(homeOf({ bounds, focus }, { width: 0, height: 0 })).toEqual({ scale: 1, x: 0, y: 0 });
  });

  it('has the unit in focus in sight, at a size that can be read, in any window that has room for it', () => {
    const sizes = fc.record({ width: fc.integer({ min: 160, max: 4000 }), height: fc.integer({ min: 60, max: 3000 }) });
    fc.assert(
      fc.property(sizes, (window) => {
        const [left, top] = seen(window, focus.x, focus.y);
        const [right, bottom] = seen(window, focus.x + focus.width, focus.y + focus.height);
        const scale = (right - left) / focus.width;
        expect(scale).toBeGreaterThan(0.79);
        expect(scale).toBeLessThan(1.21);
        for (const side of [-left, right]) expect(side).toBeLessThanOrEqual(window.width / 2 + 0.01);
        for (const side of [-top, bottom]) expect(side).toBeLessThanOrEqual(window.height / 2 + 0.01);
      }),
    );
  });
});

describe('where the diagram is when it has changed under the reader', () => {
  it('is as large as before, with the unit in focus where it was', () => {
    const rectangle = (least: number) =>
      fc.record({
        x: fc.integer({ min: -900, max: 900 }),
        y: fc.integer({ min: -900, max: 900 }),
        width: fc.integer({ min: least, max: 3000 }),
        height: fc.integer({ min: least, max: 3000 }),
      });
    const layout = fc.record({ bounds: rectangle(400), focus: rectangle(20) });
    const transform = fc.record({
      scale: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    const window = { width: 500, height: 700 };
    /** How large the picture is seen, and where the middle of the unit in focus is. */
    const sight = ({ bounds, focus }: { bounds: Rectangle; focus: Rectangle }, { scale, x, y }: Transform) => {
      const fitted = Math.min(window.width / bounds.width, window.height / bounds.height);
      return [
        fitted * scale,
        fitted * (scale * (focus.x + focus.width / 2) + x - (bounds.x + bounds.width / 2)),
        fitted * (scale * (focus.y + focus.height / 2) + y - (bounds.y + bounds.height / 2)),
      ];
    };
    fc.assert(
      fc.property(layout, layout, transform, (before, after, at) => {
        const kept = sight(after, keptOf(at, before, after, window));
        sight(before, at).forEach((value, index) => {
          expect(kept[index]).toBeCloseTo(value, 4);
        });
      }),
    );
  });
});
