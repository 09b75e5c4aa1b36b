import { Field, ObjectType } from 'type-graphql';

@ObjectType('_Service', { simpleResolvers: true, description: 'What a gateway has to know of this subgraph.' })
export class Service {
  @Field(() => String, { description: 'The schema with the keys of its entities, to compose a supergraph from.' })
  sdl!: string;
}
