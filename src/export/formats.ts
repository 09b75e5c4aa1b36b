import { dot } from './dot';
import type { ExportFormat } from './export-format';
import { mermaid } from './mermaid';
import { svg } from './svg';

/** Every form in which a chart can be taken away, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [mermaid, dot, svg];
