import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency } from '../entities/agency';
import { ChangeDay } from '../entities/change-day';
import { ChangeEvent } from '../entities/change-event';
import { Chart } from '../entities/chart';
import { Law } from '../entities/law';
import { OrgUnit } from '../entities/org-unit';
import { Source } from '../entities/source';
import { lawEntity, sourceEntity, unitEntities, unitEntityOf } from './entity-factory';
import { create } from './entity-maker';
import { eventEntity } from './fact-factory';
import { listOf } from './list-of';
import type { ChangeDayPlace, ChartPlace } from './places';

@Resolver(() => Chart)
export class ChartFields {
  @FieldResolver(() => Agency, { description: 'The agency that the chart is about.' })
  subject(@Root() { place: { chart } }: Chart<ChartPlace>): Agency {
    const { subject } = chart.header;
    const agency = unitEntityOf(Agency, chart.latest, chart.index(subject));
    if (agency) return agency;
    throw new Error(`The subject of a checked chart is an agency, but "${subject}" is not.`);
  }

  @FieldResolver(() => [OrgUnit], {
    description: 'Every unit without a parent: the top of the tree first, then the bodies outside it.',
  })
  roots(@Root() { place: { chart } }: Chart<ChartPlace>): OrgUnit[] {
    return unitEntities(chart.latest, chart.latest.tree.roots());
  }

  @FieldResolver(() => [Source], { description: 'The documents that its facts are taken from or held against.' })
  sources(@Root() { place: { chart } }: Chart<ChartPlace>): Source[] {
    return listOf(chart.sources, (record) => sourceEntity(chart, record));
  }

  @FieldResolver(() => [Law], { description: 'The laws that its units are founded on or refer to.' })
  laws(@Root() { place: { chart } }: Chart<ChartPlace>): Law[] {
    return listOf(chart.laws, (record) => lawEntity(chart, record));
  }

  @FieldResolver(() => [ChangeEvent], { description: 'Every change on record, oldest first; undated ones last.' })
  events(@Root() { place: { chart } }: Chart<ChartPlace>): ChangeEvent[] {
    return listOf(chart.events, (fact) => eventEntity(chart.latest, fact));
  }

  @FieldResolver(() => [ChangeDay], {
    description:
      "Every day on which a unit begins, ends, moves or takes another name, acronym or kind, or on which an event on record takes effect, oldest first. From one to the next, the tree is the same on every date; duties, figures, relations and names in other languages than the chart's own have dates of their own. Planned changes are left out. Empty when the sources of the chart bear no dates.",
  })
  changeDays(@Root() { place: { chart } }: Chart<ChartPlace>): ChangeDay<ChangeDayPlace>[] {
    return listOf(chart.changeDays, (day) =>
      create(ChangeDay<ChangeDayPlace>, { place: { chart, day }, date: day.date }),
    );
  }
}

@Resolver(() => ChangeDay)
export class ChangeDayFields {
  @FieldResolver(() => [ChangeEvent], {
    description:
      'The events that take effect on that day, in the order of `Chart.events`. Empty when no event is on record, but documents show that something changed.',
  })
  events(@Root() { place: { chart, day } }: ChangeDay<ChangeDayPlace>): ChangeEvent[] {
    return listOf(day.events, (fact) => eventEntity(chart.latest, fact));
  }
}
