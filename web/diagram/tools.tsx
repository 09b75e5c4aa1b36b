import type { Format } from './save-diagram';
import type { Movement } from './use-movement';

interface Props {
  readonly movement: Movement;
  readonly onSave: (format: Format) => void;
  /** What went wrong; empty when nothing did. */
  readonly fault: string;
}

/** The buttons of the diagram. */
export function Tools({ movement, onSave, fault }: Props) {
  const button = (sign: string, name: string, act: () => void) => (
    <button type="button" class="button" aria-label={name} title={name} onClick={act}>
      {sign}
    </button>
  );
  return (
    <div class="diagram-tools" role="group" aria-label="Diagram tools">
      {button('+', 'Zoom in', movement.zoomIn)}
      {button('−', 'Zoom out', movement.zoomOut)}
      {button('Fit', 'Fit the whole', movement.fit)}
      <span class="diagram-rule" />
      {button('SVG', 'SVG: save the diagram as a drawing', () => {
        onSave('svg');
      })}
      {button('PNG', 'PNG: save the diagram as an image', () => {
        onSave('png');
      })}
      <p class="diagram-fault" role="status">
        {fault}
      </p>
    </div>
  );
}
