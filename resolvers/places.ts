import type { ChangeDay } from '../src/chart/change-days';
import type { Chart, Passage } from '../src/chart/chart';
import type { Charts } from '../src/chart/charts';
import type { Comparison, UnitChange } from '../src/chart/comparison';
import type { LawRecord, SourceRecord } from '../src/chart/document';
import type { Fact } from '../src/chart/fact';
import type { Snapshot } from '../src/chart/snapshot';

/** The private handles of the entities: where each was read. */
export interface UnitPlace {
  readonly snapshot: Snapshot;
  readonly unit: number;
}

export interface FactPlace<Stated extends Fact = Fact> {
  readonly snapshot: Snapshot;
  readonly fact: Stated;
}

export interface ChartPlace {
  readonly charts: Charts;
  readonly chart: Chart;
}

export interface ChangeDayPlace {
  readonly chart: Chart;
  readonly day: ChangeDay;
}

export interface LawPlace {
  readonly chart: Chart;
  readonly record: LawRecord;
}

export interface SourcePlace {
  readonly chart: Chart;
  readonly record: SourceRecord;
}

export interface PassagePlace {
  readonly chart: Chart;
  readonly passage: Passage;
}

export interface ComparisonPlace {
  readonly comparison: Comparison;
}

export interface UnitChangePlace {
  readonly comparison: Comparison;
  readonly change: UnitChange;
}
