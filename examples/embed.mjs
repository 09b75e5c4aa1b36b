// The charts within a program of yours: at a path of its server, and as something to ask.
import { createServer as createSite } from 'node:http';
import process from 'node:process';
import { createServer, loadCharts } from 'agencygraph';

const port = Number(process.argv[2] ?? 4000);
const mount = '/org';

const agencyGraph = await createServer({
  // Charts of your own: loadCharts('my-charts').
  charts: loadCharts(),
  publicUrl: `http://localhost:${port}${mount}`,
});

const { data } = await agencyGraph.ask(
  'query ($slug: String!) { unit(by: { slug: $slug }) { name parent { name } } }',
  { slug: 'homeland-security-investigations' },
);
console.log(`${data.unit.name} is a part of ${data.unit.parent.name}.`);

const site = createSite((request, response) => {
  if (request.url === mount || request.url.startsWith(`${mount}/`)) agencyGraph.handle(request, response);
  else response.end('The rest of the site.\n');
});
site.listen(port, 'localhost', () => {
  console.log(`The charts are at http://localhost:${site.address().port}${mount}/`);
});

process.once('SIGTERM', async () => {
  site.close();
  await agencyGraph.close();
});
