import { argv, stdout } from 'node:process';
import { readChart } from './chart.mjs';

/** The chart in the file that the bench names. */
export const chart = readChart(argv[2]);

/** Tells the bench where the server can be asked. */
export function tell(url) {
  stdout.write(`${url}\n`);
}

/** Has a plain server listen, and tells where. */
export function listen(server) {
  server.listen(0, '127.0.0.1', () => {
    tell(`http://127.0.0.1:${server.address().port}/graphql`);
  });
}
