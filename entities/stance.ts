import { defineEnum } from './define-enum';

export const Stance = defineEnum('Stance', 'How a passage stands to a fact.', {
  SUPPORTS: 'It says the same.',
  QUALIFIES: 'It says it more exactly, narrower, wider or otherwise dated.',
  CONTRADICTS: 'It says something that cannot be true at the same time; the fact is disputed.',
});
export type Stance = keyof typeof Stance;
