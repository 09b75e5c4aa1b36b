import { useExplorer } from '../explorer';
import type { Unit } from '../state/page';
import { ChangesOnPaper } from './changes-on-paper';
import { Duties } from './duties';
import { Figures } from './figures';
import { History } from './history';
import { Names } from './names';
import { Omissions } from './omissions';
import { StandingPlace } from './standing-place';
import { Tools } from './tools';
import { UnitHeading } from './unit-heading';
import { WhatChanged } from './what-changed';

/** All that is on record about a unit, in the order in which a reader asks. */
export function UnitArticle({ unit }: { readonly unit: Unit }) {
  const { page } = useExplorer();
  return (
    <article class="unit">
      <UnitHeading unit={unit} />
      <Tools />
      {page.comparison && <WhatChanged slug={unit.slug} comparison={page.comparison} />}
      {page.comparison && <ChangesOnPaper comparison={page.comparison} />}
      <Duties unit={unit} />
      <Figures unit={unit} />
      <History unit={unit} />
      <StandingPlace unit={unit} />
      <Omissions unit={unit} />
      <Names unit={unit} />
    </article>
  );
}
