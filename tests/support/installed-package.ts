import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..', '..');

/** A project of somebody else that has installed the package as it would be published. */
export interface InstalledPackage {
  /** The folder of that project. */
  readonly project: string;
  /** The paths in the tarball, without the folder `package/`, and their sizes. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Of the tarball, in bytes. */
  readonly size: number;
  /** Runs a program of this project's folder; gives what it prints. */
  readonly run: (program: string, args: readonly string[], environment?: Record<string, string>) => Promise<string>;
  readonly remove: () => void;
}

const npm = (cwd: string, ...args: string[]): Promise<{ stdout: string }> =>
  promisify(execFile)('npm', args, { cwd, shell: process.platform === 'win32', maxBuffer: 2 ** 26 });

/** Packs what is built, and installs it elsewhere without the packages of development. */
export async function installPackage(): Promise<InstalledPackage> {
  const home = mkdtempSync(join(tmpdir(), 'agencygraph-package-'));
  const project = join(home, 'project');
  mkdirSync(project);
  // What is built is there already; building it again would take it from other tests.
  const { stdout } = await npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', home);
  const [packed] = JSON.parse(stdout) as Packed[];
  if (!packed) throw new Error('Nothing was packed.');
  const { filename, files, size } = packed;
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  await npm(project, 'install', '--omit=dev', ...quick, join(home, filename));
  for (const folder of [home, project]) chmodSync(folder, 0o755);
  return {
    project,
    files,
    size,
    run: async (program, args, environment = {}) => {
      const { PATH = '' } = process.env;
      const options = { cwd: project, env: { PATH, ...environment } };
      return (await promisify(execFile)(program, args, options)).stdout;
    },
    remove: () => {
      rmSync(home, { recursive: true });
    },
  };
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}
