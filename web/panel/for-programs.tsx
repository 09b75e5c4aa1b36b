import { useExplorer } from '../explorer';
import { queryInView } from './query-in-view';
import { Section } from './section';
import { Tools } from './tools';

/** The same data for programs: where to ask, and how. */
export function ForPrograms() {
  const { page } = useExplorer();
  const endpoint = `${page.origin}${page.base}/graphql`;
  const parameters = new URLSearchParams({ endpoint, document: queryInView(page) });
  return (
    <Section id="programs" title="For programs">
      <p>
        Everything on these pages can be asked for by a program, in one request, in a language called GraphQL. The
        address is <code>{endpoint}</code>.
      </p>
      <Tools />
      <ul class="ways">
        <li>
          <a href={`${page.base}/schema.graphql`}>The schema</a>: everything that can be asked for, described
        </li>
        <li>
          <a href={`https://studio.apollographql.com/sandbox/explorer?${parameters.toString()}`} rel="noreferrer">
            Try it in Apollo Sandbox
          </a>{' '}
          (needs internet)
        </li>
      </ul>
    </Section>
  );
}
