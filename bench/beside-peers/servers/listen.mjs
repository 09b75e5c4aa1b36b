import { stdout } from 'node:process';

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
