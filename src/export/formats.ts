import { csv } from './csv/csv';
import { dot } from './diagram-text/dot';
import type { ExportFormat } from './export-format';
import { jsonLd } from './json-ld/json-ld';
import { mermaid } from './diagram-text/mermaid';
import { outlineHtml } from './outline/outline-html';
import { outlineText } from './outline/outline-text';
import { popolo } from './popolo/popolo';
import { svg } from './svg/svg';

/** Every form in which a chart can be taken away, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  csv,
  svg,
  outlineHtml,
  outlineText,
  popolo,
  jsonLd,
  mermaid,
  dot,
];
