import { escapeHtml } from '../pages/html';
import { oneLine } from './one-line';

/** Those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as XML 1.0 allows it, in an element or in a quoted attribute. */
export const xmlText = (text: string): string => escapeHtml(oneLine(text));

/** The beginning of an element in which more follows. */
export function xmlStart(name: string, attributes: Attributes): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    start += ` ${key}="${typeof value === 'number' ? String(value) : xmlText(value)}"`;
  }
  return `${start}>`;
}

/** An element and what is in it, which is XML already. */
export function xmlElement(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const start = xmlStart(name, attributes);
  return content.length === 0 ? `${start.slice(0, -1)}/>` : `${start}${content.join('')}</${name}>`;
}
