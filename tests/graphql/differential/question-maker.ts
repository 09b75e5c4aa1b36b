import type { GraphQLSchema } from 'graphql';
import type { Dice } from './dice';
import { Inputs } from './question';
import type { Question, Uses } from './question';
import { Selections } from './selections';
import type { Values } from './values';

/** Makes operations out of a schema, which are right but for a value here and there. */
export class QuestionMaker {
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  readonly #uses: Uses = new Map();

  constructor(schema: GraphQLSchema, values: Values) {
    this.#schema = schema;
    this.#values = values;
  }

  make(dice: Dice): Question {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has nothing to ask for.');
    const inputs = new Inputs(this.#values, dice, this.#uses);
    const selections = new Selections(this.#schema, inputs, dice);
    const selection = selections.of(query);
    const name = dice.chance(0.6) ? dice.pick(['Asked', 'WholeChart', '_a1', 'x'.repeat(70)]) : '';
    const isAlone = name === '' || dice.chance(0.8);
    const others = isAlone ? [] : ['query Other { charts { slug } }'];
    const start = name === '' && inputs.definitions === '' ? dice.pick(['', 'query ']) : `query ${name}`;
    const text = [`${start}${inputs.definitions} ${selection}`, selections.fragments, ...others].join('\n');
    return {
      text: dice.chance(0.1) ? `# asked at random, é\n${text}` : text,
      operationName: dice.chance(0.04)
        ? 'None'
        : dice.pick(isAlone ? [undefined, undefined, name] : [name, name, 'Other']),
      variables: [inputs.someVariables(), inputs.someVariables()],
      parts: inputs.parts,
    };
  }
}
