import { slugOf } from '../state/comparison';
import type { Comparison } from '../state/comparison';
import { dateInWords } from '../state/date-words';
import { changeLines } from './change-lines';
import { Section } from './section';

interface Props {
  readonly slug: string;
  readonly comparison: Comparison;
}

/** How the unit differs between the two states that are compared. */
export function WhatChanged({ slug, comparison }: Props) {
  const change = comparison.changes.find((one) => slugOf(one) === slug);
  // Of very many changes not all are here: then nothing can be said.
  if (!change && comparison.changes.length < comparison.changeCount) return null;
  const label = (side: 'before' | 'after'): string => {
    if (comparison.isAcrossCharts) return comparison.titles[side];
    const { asOf } = comparison[side];
    return asOf === null ? 'Latest state' : dateInWords(asOf);
  };
  const labels = { before: label('before'), after: label('after') };
  return (
    <Section id="changes" title="What changed">
      {change ? (
        <ul class="facts">
          {changeLines(change, labels).map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
          {change.events.map(({ id, statement }) => (
            <li key={id} dir="auto">
              {statement}
            </li>
          ))}
        </ul>
      ) : (
        <p dir="auto">{`Name, place and kind are the same in both. Compared: ${labels.before}; ${labels.after}.`}</p>
      )}
    </Section>
  );
}
