import { useMemo, useRef } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { dateInWords } from '../state/date-words';
import { captionOf } from './caption';
import { Drawing } from './drawing';
import { layoutOf } from './layout';
import { pictureOf } from './picture';
import { Tools } from './tools';
import type { Format } from './save-diagram';
import { useMovement } from './use-movement';

/** The picture of the outline around the unit in focus: what is above it, beside it and below it. */
export function Diagram() {
  const { page, isLive } = useExplorer();
  const svg = useRef<SVGSVGElement>(null);
  const drawn = useMemo(() => {
    const picture = pictureOf(page.outline, page.focus, page.comparison);
    return picture && { picture, layout: layoutOf(picture), caption: captionOf(picture) };
  }, [page]);
  const movement = useMovement(svg, drawn?.layout ?? null, isLive);
  if (!drawn) return <section class="diagram" aria-label="Diagram" />;
  const { picture, layout, caption } = drawn;
  const { x, y, width, height } = layout.bounds;

  const save = async (format: Format): Promise<void> => {
    const { saveDiagram } = await import('./save-diagram');
    const day = page.view.asOf;
    const line = [day === null ? null : dateInWords(day), page.chart?.title].filter(Boolean).join(' · ');
    const file = [page.focus, day].filter(Boolean).join('-');
    if (svg.current) await saveDiagram(svg.current, layout.bounds, { title: picture.focus.name, line }, file, format);
  };
  return (
    <section class="diagram" id="diagram" aria-label="Diagram">
      <figure>
        <figcaption id="diagram-caption">
          <bdi>{picture.focus.name}</bdi> <span class="muted">{caption}</span>
        </figcaption>
        {isLive && <Tools movement={movement} onSave={(format) => void save(format)} />}
        <div class="diagram-window">
          <svg
            ref={svg}
            viewBox={[x, y, width, height].join(' ')}
            role="group"
            aria-label={isLive ? 'Diagram: plus and minus zoom, arrow keys move, 0 fits' : 'Diagram'}
            aria-describedby="diagram-caption"
            {...(isLive ? { tabindex: 0, class: 'live' } : {})}
            onKeyDown={movement.onKeyDown}
            onDblClick={movement.fit}
          >
            <g class="plane">
              <Drawing layout={layout} isLive={isLive} />
            </g>
          </svg>
        </div>
      </figure>
    </section>
  );
}
