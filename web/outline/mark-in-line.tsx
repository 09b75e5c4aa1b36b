import type { Mark } from '../state/change-marks';

/** The mark of a changed unit in a line of the outline. */
export function MarkInLine({ mark: { parts, meaning } }: { readonly mark: Mark }) {
  return (
    <span class="mark" title={meaning}>
      <span aria-hidden="true">{parts.map(({ sign }) => sign).join('')} </span>
      {parts.map(({ word }) => word).join(', ')}
    </span>
  );
}
