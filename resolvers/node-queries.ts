import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Node } from '../entities/node';
import type { Chart } from '../src/chart/chart';
import type { Charts } from '../src/chart/charts';
import type { Fact } from '../src/chart/fact';
import { parseId } from '../src/chart/id';
import { NodeArgs, NodesArgs } from './arguments/key-args';
import type { Context } from './context';
import { chartEntity, lawEntity, passageEntity, sourceEntity, unitEntity } from './entity-factory';
import { factEntity } from './fact-factory';

@Resolver()
export class NodeQueries {
  @Query(() => Node, {
    nullable: true,
    description: 'What an id names, in the same chart. Null for an id that is unknown or malformed.',
  })
  node(@Args(() => NodeArgs) { id }: NodeArgs, @Ctx() { charts }: Context): Node | null {
    return findNode(charts, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'What the ids name, in the order of the ids, with null in the place of an unknown one.',
  })
  nodes(@Args(() => NodesArgs) { ids }: NodesArgs, @Ctx() { charts }: Context): (Node | null)[] {
    return ids.map((id) => findNode(charts, id));
  }
}

function findNode(charts: Charts, text: string): Node | null {
  const id = parseId(text);
  const chart = id && charts.find(id.chart);
  // No view of a past date has been given out yet.
  if (!id || !chart || id.asOf !== null) return null;
  const { type, key } = id;
  switch (type) {
    case 'chart':
      return key === '' ? chartEntity(charts, chart) : null;
    case 'unit': {
      const unit = chart.indexOf(key);
      return unit === undefined ? null : unitEntity(chart.latest, unit);
    }
    case 'law': {
      const law = chart.findLaw(key);
      return law ? lawEntity(chart, law) : null;
    }
    case 'source': {
      const source = chart.findSource(key);
      return source ? sourceEntity(chart, source) : null;
    }
    case 'passage': {
      const passage = chart.findPassage(key);
      return passage ? passageEntity(chart, passage) : null;
    }
    default: {
      const fact = findFact(chart, type, key);
      return fact ? factEntity(chart.latest, fact) : null;
    }
  }
}

function findFact(chart: Chart, type: string, key: string): Fact | undefined {
  if (type === 'event') return chart.events.find(({ ordinal }) => String(ordinal) === key);
  const [slug = '', ordinal] = key.split('/');
  const unit = chart.indexOf(slug);
  if (unit === undefined) return undefined;
  return chart.facts(unit).find((fact) => fact.type === type && String(fact.ordinal) === ordinal);
}
