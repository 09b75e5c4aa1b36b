import { useExplorer } from './explorer';
import { Link } from './link';
import { firstViewOf } from './state/address';
import { feedsOf } from './state/feeds';

/** Where the page and its data come from, and the ways to them for other programs. */
export function Footer() {
  const { page } = useExplorer();
  const { chart, view } = page;
  return (
    <footer class="footer">
      <ul>
        {chart && (
          <li>
            <Link to={firstViewOf(view.chart, view)}>About this chart, and how far to trust it</Link>
          </li>
        )}
        {feedsOf(page).map(({ address, mediaType, title }) => (
          <li key={address}>
            <a href={address} type={mediaType}>
              {title} (Atom)
            </a>
          </li>
        ))}
        {chart?.license != null && (
          <li>
            <a href={chart.license} rel="license noreferrer">
              Terms of the data
            </a>
          </li>
        )}
        {chart?.reportTo != null && (
          <li>
            <a href={chart.reportTo} rel="noreferrer">
              Report a mistake
            </a>
          </li>
        )}
        <li>
          <a href={`${page.base}/graphiql/`}>GraphiQL</a>
        </li>
        <li>
          <a href={`${page.base}/schema`}>Schema reference</a>
        </li>
        <li>
          <a href={`${page.base}/sandbox`}>Apollo Sandbox</a>
        </li>
        <li>
          <a href={`${page.base}/accessibility`}>Accessibility</a>
        </li>
        <li>
          Made with AgencyGraph and <a href={`${page.base}/third-party-notices`}>the work of others</a>
        </li>
      </ul>
    </footer>
  );
}
