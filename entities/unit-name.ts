import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from './define-enum';
import { Fact } from './fact';
import { Node } from './node';
import { Period } from './period';

export const NameKind = defineEnum('NameKind', 'What a name is to its unit.', {
  PRIMARY: 'What it is called.',
  ACRONYM: 'Its short form. Several units may share one.',
  ALIAS: 'Another way in which a source writes its name.',
  MISSPELLING: 'A slip of a source, kept so that whoever copies it finds the unit.',
});
export type NameKind = keyof typeof NameKind;

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'A name, acronym or spelling of a unit, as a source writes it.',
})
export class UnitName<Place = unknown> extends Fact<Place> {
  @Field(() => String, { description: 'The name as written.' })
  text!: string;

  @Field(() => NameKind, { description: 'What the name is to the unit.' })
  nameKind!: NameKind;

  @Field(() => String, {
    nullable: true,
    description: 'Its language as a BCP 47 tag, that of the chart where it says none; null when nobody has said.',
  })
  language!: string | null;

  @Field(() => Period, { description: 'From when until when the unit bore it.' })
  period!: Period;
}
