/** What a language is called in English; its tag, where it has no name. */
export const languageInEnglish = (tag: string): string => nameOf(tag, 'en');

/** What a language is called by those who speak it, as the first word of a line. */
export function languageInItself(tag: string): string {
  const name = nameOf(tag, tag);
  const [first = ''] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}

function nameOf(tag: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
}
