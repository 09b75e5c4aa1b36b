import { join } from 'node:path';
import { holds } from '../../src/chart/dates';
import type { Snapshot } from '../../src/chart/snapshot';
import { none } from '../../src/chart/tree';
import type { ExportFormat } from '../../src/export/export-format';
import { chartsOf, dataFolder, shippedFolder } from './charts';
import { hostileChart } from './plain-charts';

export const place = { address: 'https://charts.example.org' };

export const textOf = (format: ExportFormat, snapshot: Snapshot): string => [...format.write(snapshot, place)].join('');

/** What the drawings are tried on: shipped charts at some dates, invented ones, and one of hostile texts. */
export const drawnSnapshots: readonly (readonly [string, Snapshot])[] = [
  ...[shippedFolder, join(dataFolder, 'charts')].flatMap((folder) =>
    chartsOf(folder).all.flatMap((chart) =>
      [null, '2009-01-01'].map((asOf) => [`${chart.header.slug} at ${asOf ?? 'its latest'}`, chart.at(asOf)] as const),
    ),
  ),
  ['hostile', hostileChart().latest],
];

/** What is left of a text when it is broken into lines: all that can be seen. */
export const visible = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');

/** For each unit what a drawing should show of it. */
export function shownNames(snapshot: Snapshot): string[] {
  return [...snapshot.tree.order].map((unit) => {
    const acronym = snapshot.acronym(unit);
    return visible(acronym === null ? snapshot.name(unit) : `${snapshot.name(unit)} (${acronym})`);
  });
}

/** What leads from which unit to which, by their places in the outline. */
export function shownEdges({ chart, tree, day }: Snapshot): { tree: string[]; relations: string[] } {
  const place = new Map([...tree.order].map((unit, rank) => [unit, rank]));
  const between = (from: number, to: number): string => `${String(place.get(from))} ${String(place.get(to))}`;
  const units = [...tree.order];
  return {
    tree: units.filter((unit) => tree.parent(unit) !== none).map((unit) => between(tree.parent(unit), unit)),
    relations: units.flatMap((unit) =>
      chart
        .unit(unit)
        .relations.filter(({ other, period }) => holds(period, day) && tree.has(chart.index(other)))
        .map(({ other }) => between(unit, chart.index(other))),
    ),
  };
}
