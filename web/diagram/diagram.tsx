import { useMemo, useRef } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { dateInWords } from '../state/date-words';
import { dayInView } from '../state/day-in-view';
import { captionOf } from './caption';
import { Drawing } from './drawing';
import { layoutOf } from './layout';
import type { Layout } from './layout';
import { pictureOf } from './picture';
import type { Picture } from './picture';
import { Tools } from './tools';
import type { Format } from './save-diagram';
import { useMovement } from './use-movement';

interface Drawn {
  readonly picture: Picture;
  readonly layout: Layout;
}

/** The picture of the outline around the unit in focus: what is above it, beside it and below it. */
export function Diagram() {
  const { page } = useExplorer();
  const drawn = useMemo(() => {
    const picture = pictureOf(page.outline, page.focus, page.comparison);
    return picture && { picture, layout: layoutOf(picture) };
  }, [page]);
  return (
    <section class="diagram" id="diagram" aria-label="Diagram">
      {drawn && <DiagramFigure {...drawn} />}
    </section>
  );
}

/** Made anew when there was none, so that what moves it moves the one in sight. */
function DiagramFigure({ picture, layout }: Drawn) {
  const { page, isLive } = useExplorer();
  const svg = useRef<SVGSVGElement>(null);
  const movement = useMovement(svg, layout, isLive);
  const { x, y, width, height } = layout.bounds;

  const save = async (format: Format): Promise<void> => {
    const { saveDiagram } = await import('./save-diagram');
    const day = dayInView(page);
    const line = [day === null ? null : dateInWords(day), page.chart?.title].filter(Boolean).join(' · ');
    const file = [page.focus, day].filter(Boolean).join('-');
    if (svg.current) await saveDiagram(svg.current, layout.bounds, { title: picture.focus.name, line }, file, format);
  };
  return (
    <figure>
      <figcaption id="diagram-caption">
        <bdi>{picture.focus.name}</bdi> <span class="muted">{captionOf(picture)}</span>
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
  );
}
