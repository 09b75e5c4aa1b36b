import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as dclint from 'dclint';
import { parse } from 'yaml';

/** What is used of it here, as TypeScript does not find its types. */
const { DCLinter } = dclint as unknown as {
  readonly DCLinter: new (config: object) => {
    readonly lintFiles: (paths: readonly string[], recursive: boolean) => { readonly messages: readonly object[] }[];
  };
};

const folder = join(__dirname, '..', '..', 'deploy');
const file = join(folder, 'compose.yaml');

interface ComposeService {
  readonly build?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly healthcheck?: unknown;
  readonly volumes?: readonly string[];
}

const { services } = parse(readFileSync(file, 'utf8')) as { services: Record<string, ComposeService> };

describe('the compose file', () => {
  it('is one by the schema of the Compose Specification', () => {
    const rules = {
      // How it is written is for Prettier and for whoever reads it.
      'no-quotes-in-volumes': 0,
      'require-quotes-in-ports': 0,
      'service-keys-order': 0,
      // The proxy is for everybody.
      'no-unbound-port-interfaces': 0,
    };
    const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
    expect(linter.lintFiles([file], false).map(({ messages }) => messages)).toEqual([[]]);
  });

  it('gives the service no rights, a bound on memory and processes, and the health check of its image', () => {
    expect(services.agencygraph).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.any(String) as string,
      pids_limit: expect.any(Number) as number,
    });
    expect(services.agencygraph?.healthcheck).toBeUndefined();
  });

  it('names only files that are there', () => {
    const named = Object.values(services)
      .flatMap(({ build, volumes = [] }) => [...(build === undefined ? [] : [build]), ...volumes])
      .map((path) => path.split(':')[0] ?? '')
      .filter((path) => path.startsWith('.'));
    expect(named).toEqual(['..', './Caddyfile']);
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(existsSync(join(folder, '..', 'Dockerfile'))).toBe(true);
  });
});
