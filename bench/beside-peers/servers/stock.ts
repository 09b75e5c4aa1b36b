import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import {
  Arg,
  buildSchema,
  createUnionType,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { finderOf } from './finder.mjs';

/** TypeGraphQL and Apollo Server as they are installed, written as the documentation of both has it. */
enum UnitKind {
  AGENCY = 'AGENCY',
  BRANCH = 'BRANCH',
  OFFICE = 'OFFICE',
}
registerEnumType(UnitKind, { name: 'UnitKind' });

@ObjectType({ simpleResolvers: true })
class Responsibility {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@InterfaceType()
abstract class OrgUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  acronym!: string | null;

  @Field(() => UnitKind)
  kind!: UnitKind;

  @Field(() => OrgUnit, { nullable: true })
  parent!: OrgUnit | null;

  @Field(() => [Responsibility])
  responsibilities!: Responsibility[];

  below: OrgUnit[] = [];
}

@ObjectType({ implements: OrgUnit, simpleResolvers: true })
class Agency extends OrgUnit {}

@ObjectType({ implements: OrgUnit, simpleResolvers: true })
class Branch extends OrgUnit {}

@ObjectType({ implements: OrgUnit, simpleResolvers: true })
class Office extends OrgUnit {}

@ObjectType({ simpleResolvers: true })
class OrgUnitEdge {
  @Field(() => Int)
  depth!: number;

  @Field(() => OrgUnit)
  node!: OrgUnit;
}

@ObjectType({ simpleResolvers: true })
class OrgUnitConnection {
  @Field(() => [OrgUnitEdge])
  edges?: OrgUnitEdge[];

  @Field(() => [OrgUnit])
  nodes?: OrgUnit[];
}

const SearchResult = createUnionType({ name: 'SearchResult', types: () => [Agency, Branch, Office] as const });

enum SearchType {
  UNIT = 'UNIT',
}
registerEnumType(SearchType, { name: 'SearchType' });

@ObjectType({ simpleResolvers: true })
class SearchEdge {
  @Field(() => Float)
  score!: number;

  @Field(() => String)
  matchedText!: string;

  @Field(() => SearchResult)
  node!: OrgUnit;
}

@ObjectType({ simpleResolvers: true })
class SearchConnection {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => [SearchEdge])
  edges!: SearchEdge[];
}

@InputType()
class UnitRef {
  @Field(() => String, { nullable: true })
  slug?: string;
}

interface ChartFile {
  readonly subject: string;
  readonly units: readonly (Omit<OrgUnit, 'parent' | 'below'> & { readonly parent: string | null })[];
}

const [, , chartFile = '', charts] = process.argv;
const classes = { AGENCY: Agency, BRANCH: Branch, OFFICE: Office };
const { subject, units } = JSON.parse(readFileSync(chartFile, 'utf8')) as ChartFile;
const bySlug = new Map<string, OrgUnit>();
for (const { parent: slug, ...facts } of units) {
  const parent = bySlug.get(slug ?? '') ?? null;
  const unit = Object.assign(new classes[facts.kind](), facts, { parent });
  parent?.below.push(unit);
  bySlug.set(unit.slug, unit);
}

/** Only where searches are asked. */
const find = charts === undefined ? undefined : finderOf(charts, bySlug);

/** The first units below one, at any depth, in the order of the outline. */
function firstDescendants(unit: OrgUnit, first: number): OrgUnitEdge[] {
  const edges: OrgUnitEdge[] = [];
  const descend = ({ below }: OrgUnit, depth: number): void => {
    for (const node of below) {
      if (edges.length === first) return;
      edges.push(Object.assign(new OrgUnitEdge(), { depth, node }));
      descend(node, depth + 1);
    }
  };
  descend(unit, 1);
  return edges;
}

@Resolver(() => OrgUnit)
class OrgUnitResolver {
  @Query(() => Agency, { nullable: true })
  agency(): Agency | null {
    const unit = bySlug.get(subject);
    return unit instanceof Agency ? unit : null;
  }

  @Query(() => OrgUnit, { nullable: true })
  unit(@Arg('by', () => UnitRef) { slug }: UnitRef): OrgUnit | null {
    return bySlug.get(slug ?? '') ?? null;
  }

  @Query(() => SearchConnection, { nullable: true })
  search(
    @Arg('text', () => String) text: string,
    @Arg('types', () => [SearchType], { nullable: true }) _types: SearchType[] | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): SearchConnection | null {
    const found = find?.(text, first);
    if (!found) return null;
    const edges = found.edges.map((edge) => Object.assign(new SearchEdge(), edge));
    return Object.assign(new SearchConnection(), { totalCount: found.totalCount, edges });
  }

  @FieldResolver(() => [Branch])
  branches(@Root() { below }: OrgUnit): Branch[] {
    return below.filter((child) => child instanceof Branch);
  }

  @FieldResolver(() => [Office])
  offices(@Root() { below }: OrgUnit): Office[] {
    return below.filter((child) => child instanceof Office);
  }

  @FieldResolver(() => OrgUnitConnection)
  children(
    @Root() { below }: OrgUnit,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
  ): OrgUnitConnection {
    return Object.assign(new OrgUnitConnection(), { nodes: below.slice(0, first) });
  }

  @FieldResolver(() => OrgUnitConnection)
  descendants(@Root() unit: OrgUnit, @Arg('first', () => Int, { defaultValue: 50 }) first: number): OrgUnitConnection {
    return Object.assign(new OrgUnitConnection(), { edges: firstDescendants(unit, first) });
  }
}

async function main(): Promise<void> {
  const schema = await buildSchema({ resolvers: [OrgUnitResolver], orphanedTypes: [Agency, Branch, Office] });
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: 0, host: '127.0.0.1' } });
  console.log(url);
}

void main();
