import type { Locator } from 'playwright-core';

/** In milliseconds. */
export interface FrameTimes {
  readonly median: number;
  readonly longest: number;
}

/** The time between frames while an element scrolls down, some pixels each frame. For measurements, not for claims. */
export async function scrollFrames(element: Locator, frames = 120, pixels = 200): Promise<FrameTimes> {
  const times = await element.evaluate(
    async (scrolled, [frames, pixels]) => {
      const times: number[] = [];
      while (times.length <= frames) {
        times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
        scrolled.scrollBy({ top: pixels, behavior: 'instant' });
      }
      return times;
    },
    [frames, pixels] as const,
  );
  const between = times.slice(1).map((time, index) => time - (times[index] ?? time));
  between.sort((one, other) => one - other);
  return { median: between[Math.floor(between.length / 2)] ?? 0, longest: between.at(-1) ?? 0 };
}
