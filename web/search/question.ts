/** What somebody wants to know of, and whether it was put as a question. */
export interface Wording {
  readonly subject: string;
  readonly isQuestion: boolean;
}

/** Not `WHO`: in capitals it is a name. */
const opening = /^(?:[Ww]ho|[Ww]hich(?: (?:units?|offices?|branch(?:es)?|agency|agencies))?)(?= |$)/;
const verbs = [
  /^ (?:is|are|was|were)(?: (?:responsible|in charge)(?: (?:for|of))?)?(?= |$)/,
  /^ (?:does|do|did|handles?|deals?(?: with)?|looks? after|takes? care of)(?= |$)/,
];

/** `who deals with visas?` asks about `visas`. */
export function wordingOf(text: string): Wording {
  const spaced = text.trim().replaceAll(/\s+/g, ' ');
  const bare = spaced.replace(/[ ?？؟]+$/, '').replace(/^([Ww]ho)['’]s(?= |$)/, '$1 is');
  if (!opening.test(bare)) return { subject: bare, isQuestion: /[?？؟]$/.test(spaced) };
  const subject = [opening, ...verbs].reduce((rest, words) => rest.replace(words, ''), bare).trim();
  return { subject, isQuestion: true };
}
