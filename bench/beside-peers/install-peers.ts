import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what this folder's lockfile says, unless it is there. */
export function installPeers(): void {
  const installed = join(__dirname, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(__dirname, 'package-lock.json')).mtimeMs)
    return;
  console.error('Installing the peers…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: __dirname, stdio: 'inherit' });
}
