import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description:
    'Anything with an id that leads back to it through `node`. A normalising client cache can use the id as its key.',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Opaque, printable, at most 200 characters. Names the chart, and below an entry point with a date or a language these too, so that a cache never mixes two views.',
  })
  id!: string;
}
