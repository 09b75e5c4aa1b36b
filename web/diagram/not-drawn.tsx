import { useExplorer } from '../explorer';
import { whyNotDrawn } from './why-not-drawn';

/** In place of the diagram: why there is none. */
export function NotDrawn() {
  const { page } = useExplorer();
  const { unit, chart, focus } = page;
  const name = unit?.name ?? (focus === null ? null : chart?.subject.name);
  return (
    <section class="diagram" id="diagram" aria-label="Diagram">
      <p class="diagram-absence">
        {name != null && <bdi>{name}</bdi>} <span class="muted">{whyNotDrawn(page)}</span>
      </p>
    </section>
  );
}
