import { errorCodes } from '../../src/graphql/error-codes';
import type { ErrorCode } from '../../src/graphql/error-codes';
import { runApp } from '../support/app';
import { shell } from '../support/shell';
import { examples } from './examples';
import type { ErrorExample } from './examples';

/** What an example is answered. */
interface Answered {
  /** For whoever does not say what media type is wanted, and for whoever wants that of GraphQL responses. */
  readonly statuses: readonly [string, string];
  readonly body: string;
}

const graphqlType = 'application/graphql-response+json';

const head = `# The error catalogue

<!-- Made by \`npm run docs:errors\`: the meanings stand in src/graphql/error-codes.ts, the rest in tests/error-catalogue/. -->

Whatever goes wrong is answered in JSON with \`errors\`, each of which has a \`message\`, a sentence for people, and a code
from this closed set at \`extensions.code\`, for programs. Go by the code: sentences get better with time. \`locations\` says
where in the document it is, \`path\` where in the answer. When only a part of a question cannot be answered, \`data\` holds
the rest.

A request that is well-formed but cannot be answered has the status 200, so that clients do not take it for a fault on the
way. Whoever accepts \`${graphqlType}\` gets 400, as GraphQL over HTTP wants it; an answer with \`data\` is
200 for them, too. A fault on the way, such as a wrong content type, has its own status for everybody. The statuses below
are those of the examples.
`;

/** The catalogue, as it stands in docs/errors.md: every code with what it means and a true example. */
export async function errorCatalogue(): Promise<string> {
  const rows: string[] = [];
  const sections: string[] = [];
  for (const [code, meaning] of Object.entries(errorCodes) as [ErrorCode, string][]) {
    const example = examples[code];
    const answered = await answerTo(example);
    if (!answered.body.includes(`"code": "${code}"`))
      throw new Error(`The example for ${code} gets ${answered.body.slice(0, 200)}`);
    rows.push(`| [\`${code}\`](#${code.toLowerCase()}) | ${answered.statuses.join(' | ')} | ${example.again} |`);
    sections.push(section(code, meaning, example, answered));
  }
  const table = [
    `| code | status | with \`${graphqlType}\` | worth asking again |`,
    '| --- | --- | --- | --- |',
    ...rows,
  ];
  return [head, table.join('\n'), '', ...sections].join('\n');
}

function section(
  code: ErrorCode,
  meaning: string,
  { advice, command, when }: ErrorExample,
  { body }: Answered,
): string {
  return `## ${code}

${meaning}

**What to do.** ${advice}
${when === undefined ? '' : `\nThe example: ${when}.\n`}
\`\`\`sh
${command}
\`\`\`

\`\`\`json
${body}
\`\`\`
`;
}

async function answerTo({ command, serving, before }: ErrorExample): Promise<Answered> {
  const app = await runApp(serving);
  try {
    await before?.(app);
    const asked = `${command.replaceAll('http://localhost:4000', app.origin)} -w ' %{http_code}'`;
    const answers = [asked, `${asked} -H 'accept: ${graphqlType}'`].map((line) => shell(line));
    const [usual, forGraphQL] = (await Promise.all(answers)).map(parted);
    if (!usual || !forGraphQL) throw new Error(`There is no answer to ${command}`);
    return { statuses: [usual.status, forGraphQL.status], body: written(usual.body) };
  } finally {
    await app.close();
  }
}

/** How long to wait is counted in seconds, which go by. */
function parted(text: string): { body: unknown; status: string } {
  const status = text.slice(-3);
  return { body: JSON.parse(text.slice(0, -3).replace(/retry in \d+ seconds/, 'retry in 1 minute')), status };
}

/** As JSON, each of the innermost objects and lists on one line. */
function written(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(
    /([{[])\n +([^{}[\]]{1,100}?)\n +[}\]]/g,
    (_, open: string, inside: string) => {
      const line = inside.replaceAll(/\n +/g, ' ');
      return open === '{' ? `{ ${line} }` : `[${line}]`;
    },
  );
}
