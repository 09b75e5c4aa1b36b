import { hostedSandbox } from '../../src/pages/hosted-sandbox';
import { useExplorer } from '../explorer';
import { queryInView } from './query-in-view';
import { Section } from './section';
import { Tools } from './tools';

/** The same data for programs: where to ask, and how. */
export function ForPrograms() {
  const { page } = useExplorer();
  const endpoint = `${page.origin}${page.base}/graphql`;
  return (
    <Section id="programs" title="For programs">
      <p>
        Everything on these pages can be asked for by a program, in one request, in a language called GraphQL. The
        address is <code>{endpoint}</code>.
      </p>
      <Tools />
      <ul class="ways">
        <li>
          <a href={`${page.base}/graphiql/`}>GraphiQL</a>: many questions to try, and an editor that knows what can be
          asked
        </li>
        <li>
          <a href={`${page.base}/schema`}>The schema</a>: everything that can be asked for, described; also{' '}
          <a href={`${page.base}/schema.graphql`}>as a file</a>
        </li>
        <li>
          <a href={`${page.base}/sandbox`}>Apollo Sandbox here</a>, or{' '}
          <a href={hostedSandbox(endpoint, queryInView(page))} rel="noreferrer">
            this question in Apollo Sandbox
          </a>{' '}
          (both need internet)
        </li>
      </ul>
    </Section>
  );
}
