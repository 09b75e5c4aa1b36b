const words = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '?',
  '.',
  'n/a',
  'na',
  '#n/a',
  'nan',
  'nil',
  'none',
  'null',
  'undefined',
  'unknown',
  'tbd',
  'not applicable',
  'not available',
]);

/** True for what people write where they have nothing to write: a dash, 'N/A', 'none'. */
export function isNothing(text: string): boolean {
  return words.has(text.trim().toLowerCase());
}

/** True for what stands in the place of a parent that is none: also a word in brackets, such as '[Branch]'. */
export function isNoParent(text: string): boolean {
  return isNothing(text) || text === '0' || /^(root|top|\[.*\]|\(.*\)|<.*>)$/i.test(text.trim());
}
