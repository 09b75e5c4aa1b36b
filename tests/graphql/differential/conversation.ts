import type { PersistedOperation } from '../../../src/graphql/persisted/persisted-operation';
import { Dice } from './dice';
import type { QuestionMaker } from './question-maker';
import type { Question } from './question';
import { anyRequest, plainRequest, sameRequest, varied } from './requests';
import type { Asked } from './requests';
import { spoiled } from './spoil';

/** Requests about one question, to be sent one after the other. */
export interface Conversation {
  readonly seed: number;
  readonly requests: readonly Asked[];
  /** What of the schema stands in it. */
  readonly parts: ReadonlySet<string>;
  /** So many of the requests, at the start, ask for just that. */
  readonly plain: number;
  /** Whether a request tells the tag that came last, if any has come. */
  readonly tellsTag: readonly boolean[];
}

/** What of the questions is not right on purpose. */
const spoiledShare = 0.12;

/**
 * Random requests about a random question: as it comes for the first time, in other bytes and with other values, which a
 * plan can answer, to the letter as before, and in some way or other.
 *
 * @param known operations that have ids
 */
export function conversation(maker: QuestionMaker, known: readonly PersistedOperation[], seed: number): Conversation {
  const dice = new Dice(seed);
  const question = maker.make(dice);
  return dice.chance(spoiledShare)
    ? conversationAbout(spoiled(question, dice), known, dice, true)
    : conversationAbout(question, known, dice);
}

/** @param isSpoiled whether the question is wrong on purpose */
export function conversationAbout(
  question: Question,
  known: readonly PersistedOperation[],
  dice: Dice,
  isSpoiled = false,
): Conversation {
  const [first, other] = question.variables;
  const [plain, same] = [plainRequest(question, first), sameRequest(question, first)];
  const outOfTheWay = anyRequest(question, other, known, dice);
  const last = Array.from({ length: dice.pick([1, 1, 3]) }, () => outOfTheWay);
  const inTheWay = [plain, same, plainRequest(question, other), same, same, varied(same, dice)];
  const requests = isSpoiled ? [plain, outOfTheWay] : [...inTheWay, ...last];
  return {
    seed: dice.seed,
    requests,
    parts: question.parts,
    plain: isSpoiled ? 0 : inTheWay.length,
    tellsTag: requests.map(({ method }) => dice.chance(method === 'POST' ? 0.1 : 0.6)),
  };
}
