import { defineEnum } from './define-enum';

export const Standing = defineEnum('Standing', 'How firmly the source says a fact.', {
  STATED: 'In so many words.',
  IMPLIED: 'By its wording or context.',
  INFERRED: 'It does not: the editors of the chart conclude it.',
  AMBIGUOUS: 'The wording can be read in more than one way.',
});
export type Standing = keyof typeof Standing;
