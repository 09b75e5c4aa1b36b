import { useMemo, useState } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { DrawnDiagram } from './drawn-diagram';
import { layoutOf } from './layout';
import { moreAtOnce } from './left-out';
import type { Grown } from './left-out';
import { NotDrawn } from './not-drawn';
import { pictureOf } from './picture';

const nothing: Grown = {};

/** The picture of the outline around the unit in focus: what is above it, beside it and below it. */
export function Diagram() {
  const { page } = useExplorer();
  const { outline, focus, comparison } = page;
  /** What was asked for around one unit says nothing of the next. */
  const [asked, setAsked] = useState({ focus, grown: nothing });
  const grown = asked.focus === focus ? asked.grown : nothing;
  const drawn = useMemo(() => {
    const picture = pictureOf(outline, focus, comparison, grown);
    return picture && { picture, layout: layoutOf(picture) };
  }, [page, grown]);
  if (!drawn) return <NotDrawn />;
  return (
    <DrawnDiagram
      {...drawn}
      onMore={({ key }) => {
        setAsked({ focus, grown: { ...grown, [key]: (grown[key] ?? 0) + moreAtOnce } });
      }}
    />
  );
}
