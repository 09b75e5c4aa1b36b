// The chart within a program of yours: at a path of its server, and as an object to ask.
//   node examples/embed.mjs [port]
import { createServer as createHttpServer } from 'node:http';
import { createServer, loadCharts } from 'agencygraph';

// Your own charts: loadCharts('my-charts').
const charts = loadCharts();
const agencyGraph = await createServer({ charts });

const { data } = await agencyGraph.ask(
  'query ($slug: String!) { unit(by: { slug: $slug }) { name, parent { name } } }',
  {
    slug: 'homeland-security-investigations',
  },
);
console.log(`${data.unit.name} is part of ${data.unit.parent.name}.`);

const mount = '/graphql';
const server = createHttpServer((request, response) => {
  if (request.url.startsWith(mount)) agencyGraph.handle(request, response);
  else response.end('The rest of your site.\n');
});
server.listen(Number(process.argv[2] ?? 4000), 'localhost', () => {
  console.log(`Ask at http://localhost:${server.address().port}${mount}`);
});

process.once('SIGTERM', async () => {
  server.close();
  await agencyGraph.close();
});
