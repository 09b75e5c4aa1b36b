/** The package comes without types. */
declare module 'wink-porter2-stemmer' {
  /** The stem of an English word in lower case, after M. F. Porter's second algorithm. */
  export default function stem(word: string): string;
}
