import { useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { captionOf } from './caption';
import { Drawing } from './drawing';
import { fileNameOf, headingOf } from './heading';
import type { Layout } from './layout';
import type { MoreBox, Picture } from './picture';
import type { Format } from './save-diagram';
import { Tools } from './tools';
import { useMovement } from './use-movement';

interface Props {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly onMore: (box: MoreBox) => void;
}

/** The diagram with its caption and its buttons. */
export function DrawnDiagram({ picture, layout, onMore }: Props) {
  const { page, isLive, linkTo } = useExplorer();
  const svg = useRef<SVGSVGElement>(null);
  const [fault, setFault] = useState('');
  const movement = useMovement(svg, { layout, focus: picture.focus.slug }, isLive, (isDone) => {
    setFault(isDone ? '' : 'The diagram cannot be moved now. Load the page again.');
  });
  const { x, y, width, height } = layout.bounds;

  const save = async (format: Format): Promise<void> => {
    setFault('');
    try {
      const { saveDiagram } = await import('./save-diagram');
      const heading = headingOf(page, picture.focus.name, page.origin + linkTo({}));
      if (svg.current) await saveDiagram(svg.current, layout.bounds, heading, fileNameOf(page), format);
    } catch {
      setFault('The diagram could not be saved. Load the page again.');
    }
  };
  return (
    <section class="diagram" id="diagram" aria-label="Diagram">
      <figure>
        <figcaption id="diagram-caption">
          <bdi>{picture.focus.name}</bdi> <span class="muted">{captionOf(picture)}</span>
        </figcaption>
        {isLive && <Tools movement={movement} onSave={(format) => void save(format)} fault={fault} />}
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
              <Drawing
                layout={layout}
                isLive={isLive}
                onMore={(box) => {
                  movement.hold();
                  onMore(box);
                }}
              />
            </g>
          </svg>
        </div>
      </figure>
    </section>
  );
}
