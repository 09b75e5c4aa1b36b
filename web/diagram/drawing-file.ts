import { isRightToLeft } from '../../src/pages/is-right-to-left';
import type { Rectangle } from './layout';
import { measures } from './measures';
import { wrap } from '../../src/pages/wrap';

/** What stands over the picture in a file. */
export interface Heading {
  readonly title: string;
  /** What is shown, and when. */
  readonly line: string;
  /** Of the page that it is from. */
  readonly address: string;
}

/** What makes a drawing look the same with no style sheet beside it. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-weight',
  'letter-spacing',
];
type Attributes = Readonly<Record<string, string | number>>;

const namespace = 'http://www.w3.org/2000/svg';
const [ink, muted] = ['#1d1c1a', '#5d5a54'];
const [titleSize, titleHeight, lineSize, lineHeight] = [20, 25, 13, 17];
const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";
const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

/** The picture as a file of its own: whole, in its light colours, on white. */
export function drawingFile(svg: SVGSVGElement, bounds: Rectangle, { title, line, address }: Heading, fonts: string) {
  const file = styledCopy(svg, address);
  const room = bounds.width - 2 * measures.margin;
  const titleLines = wrap(title, room / titleSize, 3);
  const small = [line, address].flatMap((text) => wrap(text, room / lineSize, 3));
  const titleEnd = measures.margin + titleLines.length * titleHeight;
  const head = titleEnd + small.length * lineHeight + 8;
  const [x, y] = [Math.floor(bounds.x), Math.floor(bounds.y - head)];
  const [width, height] = [Math.ceil(bounds.width), Math.ceil(bounds.height + head)];
  const box = { x, y, width, height };
  const across: Attributes = isRightToLeft(title)
    ? { x: x + width - measures.margin, direction: 'rtl' }
    : { x: x + measures.margin };
  for (const [name, value] of Object.entries({ ...box, viewBox: Object.values(box).join(' ') }))
    file.setAttribute(name, String(value));
  file.prepend(
    element('title', {}, `${title}. ${line}. ${address}`),
    ...(fonts === '' ? [] : [element('style', {}, fonts)]),
    element('rect', { ...box, fill: '#ffffff' }),
    ...titleLines.map((text, index) => {
      const place = { ...across, y: y + measures.margin + (index + 1) * titleHeight - 6, fill: ink };
      return element('text', { ...place, 'font-family': serif, 'font-size': titleSize, 'font-weight': 600 }, text);
    }),
    ...small.map((text, index) => {
      const place = { x: x + measures.margin, y: y + titleEnd + (index + 1) * lineHeight - 4, fill: muted };
      return element('text', { ...place, 'font-family': sans, 'font-size': lineSize }, text);
    }),
  );
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

/** A copy with the look of each element written on it, and without what only the page has a use for. */
function styledCopy(svg: SVGSVGElement, address: string): SVGSVGElement {
  const copy = document.createElementNS(namespace, 'svg');
  const plane = svg.querySelector('.plane');
  if (!plane) return copy;
  const drawn = plane.cloneNode(true) as Element;
  // The page is not drawn in between.
  document.documentElement.dataset.onPaper = '';
  const copies = [...drawn.querySelectorAll('*')];
  [...plane.querySelectorAll('*')].forEach((original, index) => {
    const target = copies[index];
    if (target) setLook(target, getComputedStyle(original), original, address);
  });
  delete document.documentElement.dataset.onPaper;
  drawn.removeAttribute('class');
  drawn.removeAttribute('transform');
  copy.append(drawn);
  return copy;
}

function setLook(target: Element, style: CSSStyleDeclaration, original: Element, address: string): void {
  for (const name of ['class', 'tabindex', 'aria-current']) target.removeAttribute(name);
  if (original instanceof SVGAElement) target.setAttribute('href', new URL(original.href.baseVal, address).href);
  if (!['rect', 'path', 'text', 'tspan'].includes(original.tagName)) return;
  const isText = ['text', 'tspan'].includes(original.tagName);
  for (const name of properties) {
    const value = name === 'font-family' ? sans : style.getPropertyValue(name);
    const isNothing = name !== 'fill' && ['none', 'normal'].includes(value);
    if (!isNothing && (isText || !/^(font|letter)/.test(name))) target.setAttribute(name, value);
  }
}

function element(name: string, attributes: Attributes, text = ''): Element {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
