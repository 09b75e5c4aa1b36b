import { useExplorer } from '../explorer';
import { Link } from '../link';
import type { Outline, Row } from '../state/outline';

/** The outline without script: lists inside lists, of links. */
export function LinkList({ outline, rows }: { readonly outline: Outline; readonly rows: readonly Row[] }) {
  const { view } = useExplorer().page;
  return (
    <ul class="links">
      {rows.map((row) => {
        const children = outline.below[row.slug];
        const more = children ? children.total - children.rows.length : row.childCount;
        return (
          <li key={row.slug}>
            <Link to={{ unit: row.slug, about: null, find: null }} current={row.slug === view.unit}>
              <bdi>{row.name}</bdi>
            </Link>
            {row.acronym !== null && <span class="acronym"> {row.acronym}</span>}
            {children && children.rows.length > 0 && <LinkList outline={outline} rows={children.rows} />}
            {more > 0 && !outline.isWhole && <p class="more">and {more.toLocaleString('en')} more</p>}
          </li>
        );
      })}
    </ul>
  );
}
