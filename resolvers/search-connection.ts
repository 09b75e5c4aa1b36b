import { ResponsibilityConnection } from '../entities/responsibility-connection';
import { SearchConnection } from '../entities/search-connection';
import type { Chart } from '../src/chart/chart';
import type { Page, PageRequest } from '../src/chart/page';
import type { Findable } from '../src/chart/search/findable';
import type { Match, Matches } from '../src/chart/search/finder';
import type { Snapshot } from '../src/chart/snapshot';
import { pageOrRefusal, responsibilityKey, scopeText, summary } from './connections';
import type { Scope } from './connections';
import { create, lawEntity, passageEntity, unitEntity } from './entity-factory';
import { responsibilityEntity } from './fact-factory';

export function searchConnection(
  snapshot: Snapshot,
  matches: Matches,
  scope: Scope,
  request: PageRequest,
): SearchConnection {
  const page = matchPage(snapshot, matches, scope, request);
  const edges = page.rows.map(({ row: { found, score, matchedText }, cursor }) => ({
    cursor,
    node: searchResult(snapshot, found),
    score,
    matchedText,
  }));
  return create(SearchConnection, { edges, ...summary(page, edges) });
}

/** Of matches that are responsibilities, all of them. */
export function answerConnection(
  snapshot: Snapshot,
  matches: Matches,
  scope: Scope,
  request: PageRequest,
): ResponsibilityConnection {
  const page = matchPage(snapshot, matches, scope, request);
  const edges = page.rows.flatMap(({ row: { found, score, matchedText }, cursor }) =>
    found.type === 'RESPONSIBILITY'
      ? [{ cursor, node: responsibilityEntity(snapshot, found.fact), score, matchedText }]
      : [],
  );
  return create(ResponsibilityConnection, { edges, ...summary(page, edges) });
}

function matchPage(snapshot: Snapshot, matches: Matches, scope: Scope, request: PageRequest): Page<Match> {
  const { chart } = snapshot;
  const keyOf = ({ found }: Match): string => findableKey(chart, found);
  const placeOf = (key: string): number => {
    const found = findableOf(chart, key);
    return found ? matches.placeOf(found) : -1;
  };
  return pageOrRefusal({ scope: scopeText(snapshot, scope), rows: matches, keyOf, placeOf }, request);
}

function searchResult(snapshot: Snapshot, found: Findable) {
  switch (found.type) {
    case 'UNIT':
      return unitEntity(snapshot, found.unit);
    case 'RESPONSIBILITY':
      return responsibilityEntity(snapshot, found.fact);
    case 'LAW':
      return lawEntity(snapshot.chart, found.law);
    case 'PASSAGE':
      return passageEntity(snapshot.chart, found.passage);
  }
}

function findableKey(chart: Chart, found: Findable): string {
  switch (found.type) {
    case 'UNIT':
      return `unit/${chart.unit(found.unit).slug}`;
    case 'RESPONSIBILITY':
      return `responsibility/${responsibilityKey(chart, found.fact)}`;
    case 'LAW':
      return `law/${found.law.slug}`;
    case 'PASSAGE':
      return `passage/${found.passage.source.slug}/${found.passage.record.id}`;
  }
}

/** What has that key; undefined when there is none such, or no more. */
function findableOf(chart: Chart, key: string): Findable | undefined {
  const [type, slug = '', ...rest] = key.split('/');
  const unit = chart.indexOf(slug);
  switch (type) {
    case 'unit':
      return unit === undefined ? undefined : { type: 'UNIT', unit };
    case 'responsibility': {
      const facts = unit === undefined ? [] : chart.responsibilities(unit);
      const fact = facts.find((one) => responsibilityKey(chart, one) === [slug, ...rest].join('/'));
      return fact && { type: 'RESPONSIBILITY', fact };
    }
    case 'law': {
      const law = chart.findLaw(slug);
      return law && { type: 'LAW', law };
    }
    case 'passage': {
      const passage = chart.findPassage([slug, ...rest].join('/'));
      return passage && { type: 'PASSAGE', passage };
    }
  }
}
