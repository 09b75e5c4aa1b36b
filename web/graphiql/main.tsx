import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { hostedSandbox } from '../../src/pages/hosted-sandbox';
import { CopyLink } from './copy-link';
import { askedFor } from './deep-link';
import { EditorHabits } from './editor-habits';
import { firstTabs } from './first-tabs';
import { questionsPlugin } from './questions-plugin';
import { useSchema } from './use-schema';
import '@graphiql/react/style.css';
import 'graphiql/graphiql.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import './workers';
import './graphiql.css';

/** So wide, in pixels, is a window that has room for a pane beside the editors. */
const wide = 1000;

const fetcher = createGraphiQLFetcher({ url: '../graphql', enableIncrementalDelivery: false });
const plugins = [questionsPlugin, explorerPlugin(), HISTORY_PLUGIN];

const place = document.querySelector('#graphiql');
if (place) createRoot(place).render(<Workbench />);

/** GraphiQL with our questions. Every address is relative: the service may stand at any path. */
function Workbench() {
  const asked = askedFor(location.search);
  const schema = useSchema();
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      plugins={plugins}
      visiblePlugin={innerWidth < wide ? undefined : questionsPlugin}
      defaultTabs={asked ? [asked, ...firstTabs] : [...firstTabs]}
      initialQuery={asked?.query}
      initialVariables={asked ? (asked.variables ?? '') : undefined}
      defaultEditorToolsVisibility
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <h1>
          <a href="../">AgencyGraph</a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <nav className="elsewhere" aria-label="Elsewhere">
          <a href="../">The chart</a>
          <a href="../schema">Schema reference</a>
          <a href="../sandbox">Apollo Sandbox here</a>
          <a href={hostedSandbox(new URL('../graphql', location.href).href)} rel="noreferrer">
            Apollo Sandbox at Apollo
          </a>
          <span>(both need internet)</span>
        </nav>
      </GraphiQL.Footer>
      <EditorHabits />
    </GraphiQL>
  );
}
