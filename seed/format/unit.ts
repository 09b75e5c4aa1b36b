import { z } from 'zod';
import type { ResponsibilityRecord, UnitRecord } from '../../src/chart/document';
import {
  measures,
  nameKinds,
  omissionKinds,
  qualifiers,
  relationKinds,
  responsibilityKinds,
  scopes,
  unitKinds,
} from '../../src/chart/vocabulary';
import { factShape } from './fact';
import { remembered } from './remembered';
import {
  count,
  date,
  flag,
  languageTag,
  list,
  numberForm,
  optional,
  periodOf,
  periodShape,
  record,
  slug,
  text,
  word,
} from './values';

const name = record({
  text: text.describe('As the source writes it.'),
  kind: word(nameKinds).default('PRIMARY').describe('Primary when left out.'),
  language: optional(languageTag).describe('A language tag, such as en; that of the chart when left out.'),
  ...factShape,
  ...periodShape,
}).transform(({ text, kind, language, statement, standing, cites, from, until }, context) => ({
  text,
  kind,
  language,
  statement,
  standing,
  cites,
  period: periodOf(from, until, context),
}));

const designation = record({
  text: text.describe('The word the source uses for what the unit is.'),
  kind: optional(word(unitKinds)).describe('How we read the unit while it is called so, where that is not its kind.'),
  ...factShape,
  ...periodShape,
}).transform(({ text, kind, statement, standing, cites, from, until }, context) => ({
  text,
  kind,
  statement,
  standing,
  cites,
  period: periodOf(from, until, context),
}));

/** The slug of a parent stands with each of its children. */
const oneText = remembered((text) => text);

const placement = record({
  parent: slug.describe('The unit it belongs to.'),
  position: optional(count).describe('Its place in the order in which the source lists the units of the parent.'),
  ...factShape,
  ...periodShape,
}).transform(({ parent, position, statement, standing, cites, from, until }, context) => ({
  parent: oneText(parent),
  position,
  statement,
  standing,
  cites,
  period: periodOf(from, until, context),
}));

const relation = record({
  kind: word(relationKinds),
  other: slug.describe('The unit that the line leads to.'),
  ...factShape,
  ...periodShape,
}).transform(({ kind, other, statement, standing, cites, from, until }, context) => ({
  kind,
  other,
  statement,
  standing,
  cites,
  period: periodOf(from, until, context),
}));

const identifier = record({
  scheme: text.describe('The system that the code belongs to.'),
  value: text.describe('The code; in quotes when it consists of digits.'),
});

const omission = record({
  omits: word(omissionKinds).describe('What the source says exists without naming it.'),
  ...factShape,
});

/** A responsibility, and inside it its parts. */
const responsibility: z.ZodType<ResponsibilityRecord> = record({
  title: text.describe('A phrase that starts with a verb.'),
  kind: word(responsibilityKinds),
  actions: list(text).describe('The verbs, singly.'),
  recipients: list(text).describe('For whom it is done; empty when the source does not say.'),
  scopes: list(word(scopes)),
  laws: list(slug).describe('Laws it rests on or carries out.'),
  get parts() {
    return list(responsibility).describe('Its parts, each a responsibility of its own.');
  },
  ...factShape,
  ...periodShape,
}).transform(
  ({ title, kind, actions, recipients, scopes, laws, parts, statement, standing, cites, from, until }, context) => ({
    title,
    kind,
    actions,
    recipients,
    scopes,
    laws,
    parts,
    statement,
    standing,
    cites,
    period: periodOf(from, until, context),
  }),
);

const figure = record({
  measure: word(measures),
  value: z.number({ error: numberForm }),
  qualifier: word(qualifiers).describe('The hedge of the source.'),
  text: text.describe('The figure with its hedge, as it is to be shown.'),
  date: optional(date),
  scopes: list(word(scopes)),
  comparedWith: list(slug).describe('Units that the source compares it with.'),
  ...factShape,
});

export const unit: z.ZodType<UnitRecord> = record({
  slug: slug.describe('Never changes, whatever the unit is called.'),
  kind: word(unitKinds).describe('Our reading; the words of the source are its designations, and may change it.'),
  outside: flag.default(false).describe('True for a body that is named but not part of the tree.'),
  summary: optional(text).describe('One or two sentences in our own words.'),
  names: list(name),
  designations: list(designation),
  placements: list(placement),
  relations: list(relation),
  identifiers: list(identifier),
  omissions: list(omission),
  responsibilities: list(responsibility),
  figures: list(figure),
});
