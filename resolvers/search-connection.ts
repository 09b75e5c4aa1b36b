import type { Responsibility } from '../entities/responsibility';
import { ResponsibilityConnection } from '../entities/responsibility-connection';
import { SearchConnection } from '../entities/search-connection';
import type { Chart } from '../src/chart/chart';
import type { Page, PageRequest } from '../src/chart/page';
import type { Findable } from '../src/chart/search/findable';
import type { Matches } from '../src/chart/search/finder';
import type { Snapshot } from '../src/chart/snapshot';
import { connectionReaders } from './connection-readers';
import type { ConnectionPlace } from './connection-readers';
import { pageOrRefusal, responsibilityKey, scopeText } from './connections';
import type { Scope } from './connections';
import { lawEntity, passageEntity, unitEntity } from './entity-factory';
import { entityMaker } from './entity-maker';
import { responsibilityEntity } from './fact-factory';

type Match = ReturnType<Matches['match']>;

const makeResults = entityMaker<SearchConnection, ConnectionPlace<number, ReturnType<typeof searchResult>, Match>>(
  SearchConnection,
  connectionReaders(),
);
const makeAnswers = entityMaker<ResponsibilityConnection, ConnectionPlace<number, Responsibility, Match>>(
  ResponsibilityConnection,
  connectionReaders(),
);

export function searchConnection(
  snapshot: Snapshot,
  matches: Matches,
  scope: Scope,
  request: PageRequest,
): SearchConnection {
  const page = matchPage(snapshot, matches, scope, request);
  return makeResults({
    page,
    nodeOf: (row) => searchResult(snapshot, matches.match(row).found),
    moreOf: matches.match,
  });
}

/** Of matches that are responsibilities, all of them. */
export function answerConnection(
  snapshot: Snapshot,
  matches: Matches,
  scope: Scope,
  request: PageRequest,
): ResponsibilityConnection {
  const page = matchPage(snapshot, matches, scope, request);
  const nodeOf = (row: number): Responsibility => {
    const { found } = matches.match(row);
    if (found.type === 'RESPONSIBILITY') return responsibilityEntity(snapshot, found.fact);
    throw new Error(`A match that was to be a responsibility is of the type ${found.type}.`);
  };
  return makeAnswers({ page, nodeOf, moreOf: matches.match });
}

function matchPage(snapshot: Snapshot, { rows, match }: Matches, scope: Scope, request: PageRequest): Page<number> {
  const keyOf = (row: number): string => findableKey(snapshot.chart, match(row).found);
  const placeOf = (key: string): number =>
    rows.findIndex((row) => {
      const { found } = match(row);
      // The keys of responsibilities take longest to make, and there may be very many.
      const isOther =
        found.type === 'RESPONSIBILITY' && !key.startsWith(responsibilityPrefix(snapshot.chart, found.fact.unit));
      return !isOther && findableKey(snapshot.chart, found) === key;
    });
  return pageOrRefusal({ scope: () => scopeText(snapshot, scope), rows, keyOf, placeOf }, request);
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

function responsibilityPrefix(chart: Chart, unit: number): string {
  return `responsibility/${chart.unit(unit).slug}/`;
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
