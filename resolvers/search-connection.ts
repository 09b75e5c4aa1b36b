import type { Responsibility } from '../entities/responsibility';
import { ResponsibilityConnection } from '../entities/responsibility-connection';
import { SearchConnection } from '../entities/search-connection';
import type { Chart } from '../src/chart/chart';
import type { Page, PageRequest } from '../src/chart/page';
import type { Findable } from '../src/chart/search/findable';
import type { Match, Matches } from '../src/chart/search/finder';
import type { Snapshot } from '../src/chart/snapshot';
import { connectionReaders } from './connection-readers';
import type { ConnectionPlace } from './connection-readers';
import { pageOrRefusal, responsibilityKey, scopeText } from './connections';
import type { Scope } from './connections';
import { lawEntity, passageEntity, unitEntity } from './entity-factory';
import { entityMaker } from './entity-maker';
import { responsibilityEntity } from './fact-factory';

type ResultList = ConnectionPlace<Match, ReturnType<typeof searchResult>>;
type AnswerList = ConnectionPlace<Match, Responsibility>;

const scored = {
  score: ({ shown }: { readonly shown: { readonly row: Match } }) => shown.row.score,
  matchedText: ({ shown }: { readonly shown: { readonly row: Match } }) => shown.row.matchedText,
};
type Scored = Pick<Match, keyof typeof scored>;

const makeResults = entityMaker<SearchConnection, ResultList>(
  SearchConnection,
  connectionReaders<Match, ReturnType<typeof searchResult>, ResultList, Scored>(scored),
);
const makeAnswers = entityMaker<ResponsibilityConnection, AnswerList>(
  ResponsibilityConnection,
  connectionReaders<Match, Responsibility, AnswerList, Scored>(scored),
);

export function searchConnection(
  snapshot: Snapshot,
  matches: Matches,
  scope: Scope,
  request: PageRequest,
): SearchConnection {
  const page = matchPage(snapshot, matches, scope, request);
  return makeResults({ page, nodeOf: ({ found }) => searchResult(snapshot, found) });
}

/** Of matches that are responsibilities, all of them. */
export function answerConnection(
  snapshot: Snapshot,
  matches: Matches,
  scope: Scope,
  request: PageRequest,
): ResponsibilityConnection {
  const page = matchPage(snapshot, matches, scope, request);
  const nodeOf = ({ found }: Match): Responsibility => {
    if (found.type === 'RESPONSIBILITY') return responsibilityEntity(snapshot, found.fact);
    throw new Error(`A match that was to be a responsibility is of the type ${found.type}.`);
  };
  return makeAnswers({ page, nodeOf });
}

function matchPage(snapshot: Snapshot, matches: Matches, scope: Scope, request: PageRequest): Page<Match> {
  const { chart } = snapshot;
  const keyOf = ({ found }: Match): string => findableKey(chart, found);
  const placeOf = (key: string): number => {
    const found = findableOf(chart, key);
    return found ? matches.placeOf(found) : -1;
  };
  return pageOrRefusal({ scope: () => scopeText(snapshot, scope), rows: matches, keyOf, placeOf }, request);
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
