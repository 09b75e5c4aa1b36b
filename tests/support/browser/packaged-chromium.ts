import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { devDependencies } from '../../../package.json';

const user = process.getuid?.() ?? 0;
const home = join(tmpdir(), `agencygraph-chromium-${devDependencies['@sparticuz/chromium']}-${String(user)}`);

/** The package's own list names folders that are nowhere here, and without a font no text has a size. */
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`;

export const isChromiumPackaged = process.platform === 'linux' && process.arch === 'x64';

/** The Chromium of the package, unpacked once for all runs, and the environment that it starts in. */
export async function packagedChromium(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  if (!existsSync(home)) await unpack();
  return {
    executablePath: join(home, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** Unpacks aside and puts it in its place whole, so that whoever finds the folder finds all of it. */
async function unpack(): Promise<void> {
  const aside = await mkdtemp(`${home}-`);
  try {
    // It unpacks the libraries only where it takes the machine for one of Amazon's.
    const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await promisify(execFile)(process.execPath, [join(__dirname, 'unpack-chromium.mjs')], { env });
    await writeFile(join(aside, 'fonts.conf'), fontList);
    await rename(aside, home);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another process may have been the first to put it there.
    if (!existsSync(home)) throw error;
  }
}
