import { BoxInPlace } from './box';
import type { Layout } from './layout';
import type { MoreBox } from './picture';

interface Props {
  readonly layout: Layout;
  readonly isLive: boolean;
  readonly onMore: (box: MoreBox) => void;
}

/** The picture: the same for the page of the server, for the live page and for the files. */
export function Drawing({ layout, isLive, onMore }: Props) {
  return (
    <>
      <g class="connectors" fill="none">
        {/* The way to the unit in focus lies over the other lines. */}
        {[...layout.connectors]
          .sort((one, other) => Number(one.isWay) - Number(other.isWay))
          .map(({ key, path, isWay }) => (
            <path key={key} class={isWay ? 'way' : 'other'} d={path} />
          ))}
      </g>
      {layout.boxes.map((placed) => (
        <BoxInPlace key={placed.box.key} placed={placed} isLive={isLive} onMore={onMore} />
      ))}
    </>
  );
}
