import type { Environment } from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** The editor checks and completes in threads of its own. GraphiQL's own set-up for Vite talks on the console. */
const environment: Environment = {
  getWorker: (_id, language) => {
    if (language === 'graphql') return new GraphQLWorker();
    return language === 'json' ? new JsonWorker() : new EditorWorker();
  },
};

Object.assign(globalThis, { MonacoEnvironment: environment });
