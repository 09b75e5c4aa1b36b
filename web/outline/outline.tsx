import { Link } from '../link';
import { useExplorer } from '../explorer';
import type { Row } from '../state/outline';

export function Outline() {
  const { page } = useExplorer();
  const list = (rows: readonly Row[]) => (
    <ul>
      {rows.map((row) => (
        <li key={row.slug}>
          <Link to={{ unit: row.slug }}>{row.name}</Link>
          {list(page.outline.below[row.slug]?.rows ?? [])}
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="outline" aria-label="Outline">
      {list(page.outline.tops)}
    </nav>
  );
}
