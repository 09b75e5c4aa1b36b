import type { ExportFormat } from './export-format';
import { outlineHtml } from './outline-html';
import { outlineText } from './outline-text';

/** Every form in which a chart can be taken away, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [outlineHtml, outlineText];
