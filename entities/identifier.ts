import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'The code of a unit in another system.' })
export class Identifier {
  @Field(() => String, { description: 'The system that the code belongs to.' })
  scheme!: string;

  @Field(() => String, { description: 'The code, leading zeros included.' })
  value!: string;
}
