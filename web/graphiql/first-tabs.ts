import { questions } from './questions';

/** A tab as GraphiQL opens it. */
export interface TabContent {
  readonly query: string;
  /** JSON; null when there are none. */
  readonly variables: string | null;
}

/** Those that show what kind of thing can be asked. The first needs no variables, so that every chart answers it. */
const opened = ['WholeChart', 'WhoIsResponsible', 'WhoSaysSo', 'WhatChanged', 'UnitThenAndNow'];

const welcome = `# The button sends this question; so does Ctrl-Enter (on a Mac: Cmd-Enter) in here.
# "Questions" at the left has more of them. Everything that can be asked for is in the "Documentation Explorer".

`;

/** What is open for somebody who comes for the first time. */
export const firstTabs: readonly TabContent[] = opened
  .flatMap((name) => questions.filter((question) => question.name === name))
  .map(({ query, variables }, index) => ({ query: index === 0 ? welcome + query : query, variables }));
