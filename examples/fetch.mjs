// What a unit is responsible for and who says so, with no package at all: fetch is in Node and in every browser.
//
//   node examples/fetch.mjs [ADDRESS [ACRONYM]]

import process, { argv, env } from 'node:process';

const [address = env.AGENCYGRAPH_URL ?? 'http://localhost:4000/graphql', acronym = 'EEO'] = argv.slice(2);

const query = `query ($acronym: String!) {
  unit(by: { acronym: $acronym }) {
    name
    responsibilities {
      title
      disputed
      citations {
        stance
        note
        source { title }
        passage { sentence }
      }
    }
  }
}`;

/** The data of the answer; throws its first error, with a code to decide by and a sentence to show. */
async function ask(query, variables) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw Object.assign(new Error(errors[0].message), errors[0].extensions);
  return data;
}

/** What to tell whoever asked. */
function explain({ code, message, candidates, cause }) {
  switch (code) {
    case undefined:
      return `No answer from ${address}: ${cause?.code ?? message}. Is the service running?`;
    case 'AMBIGUOUS_REFERENCE':
      return `Which one? ${candidates.map(({ name, slug }) => `${name} (${slug})`).join(', ')}`;
    case 'RATE_LIMITED':
    case 'OVERLOADED':
      return `${message} Ask again later.`;
    default:
      return `${code}: ${message}`;
  }
}

try {
  const { unit } = await ask(query, { acronym });
  if (!unit) throw Object.assign(new Error('No unit has it.'), { code: acronym }); // null is an answer, no error
  console.log(unit.name);
  for (const { title, disputed, citations } of unit.responsibilities) {
    console.log(`\n${title}${disputed ? ' (disputed)' : ''}`);
    for (const { stance, note, source, passage } of citations) {
      const place = passage.sentence === null ? '' : `, sentence ${passage.sentence}`;
      console.log(`  ${stance.toLowerCase()}: ${source.title}${place}${note === null ? '' : `\n    ${note}`}`);
    }
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
