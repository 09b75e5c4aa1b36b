import type { Node } from '../entities/node';
import type { Chart } from '../src/chart/chart';
import type { Charts } from '../src/chart/charts';
import type { Fact } from '../src/chart/fact';
import { parseId } from '../src/chart/id';
import type { Id } from '../src/chart/id';
import { languages } from '../src/chart/languages';
import type { Context } from './context';
import { chartEntity, findUnitEntity, lawEntity, passageEntity, sourceEntity } from './entity-factory';
import { factEntity } from './fact-factory';
import { readAt } from './read-at';

/** What an id names; null for one that is unknown or malformed. */
export async function findNode(context: Context, text: string): Promise<Node | null> {
  const id = parseId(text);
  return id && findById(context, id);
}

/** Null where there is no such thing, or none yet on the date, or no such chart. */
export async function findById(context: Context, id: Id): Promise<Node | null> {
  const chart = context.charts.find(id.chart);
  if (!chart) return null;
  return findUndated(context.charts, chart, id) ?? findDated(context, chart, id);
}

/** Charts, laws, sources and passages, whose ids carry neither date nor language. */
function findUndated(charts: Charts, chart: Chart, { type, asOf, language, key }: Id): Node | null {
  if (asOf !== null || language !== null) return null;
  switch (type) {
    case 'chart':
      return key === '' ? chartEntity(charts, chart) : null;
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
    default:
      return null;
  }
}

/** Units and facts, as of the date and in the language of the id. */
async function findDated(context: Context, chart: Chart, { type, asOf, language, key }: Id): Promise<Node | null> {
  if (language !== null && !languages.of(chart).others.includes(language)) return null;
  if (type === 'unit') return findUnitEntity(await readAt(context, chart, asOf, language), key);
  const fact = findFact(chart, type, key);
  return fact ? factEntity(await readAt(context, chart, asOf, language), fact) : null;
}

function findFact(chart: Chart, type: string, key: string): Fact | undefined {
  if (type === 'event') {
    const event = chart.events[Number(key) - 1];
    return String(event?.ordinal) === key ? event : undefined;
  }
  const [slug = '', ordinal] = key.split('/');
  const unit = chart.indexOf(slug);
  if (unit === undefined) return undefined;
  return chart.facts(unit).find((fact) => fact.type === type && String(fact.ordinal) === ordinal);
}
