import { Field, Int, InterfaceType } from 'type-graphql';
import { Identifier } from './identifier';
import { Node } from './node';
import { Period } from './period';
import { DateScalar } from './scalars';
import { UnitKind } from './unit-kind';
import { UnitStatus } from './unit-status';

@InterfaceType({
  implements: Node,
  description:
    'A body with a place in the chart: an agency, a branch or an office. Short-cuts such as `name` and `parent` are backed by cited facts such as `names` and `placements`.',
})
export abstract class OrgUnit<Place = unknown> extends Node {
  /** Which unit of which chart; for the resolvers. */
  place!: Place;

  @Field(() => String, {
    description: 'Its name in queries and addresses; never changes, whatever the unit is called.',
  })
  slug!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date that this unit and everything below it is read at; null for the latest state on record, in which a unit that had not begun on the date is shown, too.',
  })
  asOf!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The language that this unit and everything below it is named in, as far as there are names in it: one of `Chart.languages`; null for the own language of the chart.',
  })
  language!: string | null;

  @Field(() => String, {
    description:
      'What it is called on the date, else what it was called at the nearest time; its slug when no name is on record. In the language asked for, else in that of the chart, else in any.',
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The language that `name` is really in, as a BCP 47 tag, for a `lang` attribute; null when nobody has said.',
  })
  nameLanguage!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The one it bears on the date, after its end the one it bore last, in the language that `name` looks for; null when no source gives one. Acronyms are not unique: look up with care.',
  })
  acronym!: string | null;

  @Field(() => UnitKind, {
    description:
      'Agency, branch or office on the date, in our reading; see `designations` for the words of the sources.',
  })
  kind!: UnitKind;

  @Field(() => String, {
    nullable: true,
    description: 'One or two sentences in our own words; null when nobody wrote any.',
  })
  summary!: string | null;

  @Field(() => UnitStatus, { description: 'Whether it exists on the date.' })
  status!: UnitStatus;

  @Field(() => Period, {
    description:
      'From when until when it existed, read off the events it took part in; where none tells of its beginning, from its first place in the tree. It exists no longer than the unit above it, whose end is not its own: see `status`.',
  })
  period!: Period;

  @Field(() => Int, {
    description: 'Levels below the top of its tree; 0 at the top, and for a unit that is in no tree.',
  })
  depth!: number;

  @Field(() => Int, { description: 'How many units are directly below it.' })
  childCount!: number;

  @Field(() => Int, { description: 'How many units are below it, at any depth.' })
  descendantCount!: number;

  @Field(() => [Identifier], { description: 'Its codes in other systems.' })
  identifiers!: readonly Identifier[];
}
