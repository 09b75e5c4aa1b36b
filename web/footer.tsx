import { useExplorer } from './explorer';

/** Where the page and its data come from, and the ways to them for other programs. */
export function Footer() {
  const { page } = useExplorer();
  const { chart } = page;
  return (
    <footer class="footer">
      <p>
        {chart?.license != null && (
          <>
            <a href={chart.license} rel="license">
              Terms of the data
            </a>
            {' · '}
          </>
        )}
        {chart?.reportTo != null && (
          <>
            <a href={chart.reportTo}>Report a mistake</a>
            {' · '}
          </>
        )}
        <a href="/schema.graphql">Schema of the API</a> · <a href="/accessibility">Accessibility</a>
      </p>
    </footer>
  );
}
