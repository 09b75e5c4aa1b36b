import { csv } from './csv';
import type { ExportFormat } from './export-format';
import { jsonLd } from './json-ld';
import { outlineHtml } from './outline-html';
import { outlineText } from './outline-text';
import { popolo } from './popolo';

/** Every form in which a chart can be taken away, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [csv, outlineHtml, outlineText, popolo, jsonLd];
