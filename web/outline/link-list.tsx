import { useExplorer } from '../explorer';
import { Link } from '../link';
import { changeMarks } from '../state/change-marks';
import type { Marked } from '../state/change-marks';
import type { Outline, Row } from '../state/outline';
import { unitView } from '../state/unit-view';
import { MarkInLine } from './mark-in-line';

interface Props {
  readonly outline: Outline;
  readonly rows: readonly Row[];
}

/** The outline without script: lists inside lists, of links. */
export function LinkList({ outline, rows }: Props) {
  const { page } = useExplorer();
  return <Lists outline={outline} rows={rows} marked={changeMarks(page.comparison)} />;
}

function Lists({ outline, rows, marked }: Props & { readonly marked: (slug: string) => Marked }) {
  const { page } = useExplorer();
  return (
    <ul class="links">
      {rows.map((row) => {
        const children = outline.below[row.slug];
        const more = children ? children.total - children.rows.length : row.childCount;
        const { mark, isGhost } = marked(row.slug);
        return (
          <li key={row.slug}>
            <Link to={unitView(page, row.slug, isGhost)} current={row.slug === page.view.unit}>
              <bdi lang={page.nameLanguages[row.slug]}>{row.name}</bdi>
            </Link>
            {row.acronym !== null && <span class="acronym"> {row.acronym}</span>}
            {mark && ' '}
            {mark && <MarkInLine mark={mark} />}
            {children && children.rows.length > 0 && <Lists outline={outline} rows={children.rows} marked={marked} />}
            {more > 0 && !outline.isWhole && <p class="more">and {more.toLocaleString('en')} more</p>}
          </li>
        );
      })}
    </ul>
  );
}
