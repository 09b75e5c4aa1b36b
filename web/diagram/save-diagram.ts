import { drawingFile } from './drawing-file';
import type { Heading } from './drawing-file';
import { embeddedFonts } from './embedded-fonts';
import type { Rectangle } from './layout';

export type Format = 'svg' | 'png';

/** Dots for each unit of the plane: as sharp as a good screen, or a small print. */
const resolution = 2;

/** Gives the whole picture, however much of it is in sight, as a file of that name. */
export async function saveDiagram(
  svg: SVGSVGElement,
  bounds: Rectangle,
  heading: Heading,
  name: string,
  format: Format,
): Promise<void> {
  const { text, width, height } = drawingFile(svg, bounds, heading, format === 'png' ? await embeddedFonts() : '');
  const drawing = new Blob([text], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(format === 'svg' ? drawing : await imageOf(drawing, width, height));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  // By then the browser has taken it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

async function imageOf(drawing: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * resolution, height * resolution];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser made no image.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
