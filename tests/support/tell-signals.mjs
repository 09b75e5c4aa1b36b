// Loaded before the service (`--import`), it tells on stderr which signals are handled, as soon as they are.
import { writeSync } from 'node:fs';
import process from 'node:process';

process.on('newListener', (name) => {
  if (/^SIG/.test(String(name))) writeSync(2, `HANDLES ${String(name)}\n`);
});
