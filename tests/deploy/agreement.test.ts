import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDeployment } from 'kubernetes-models/apps/v1';
import { parse } from 'yaml';
import { serviceOptions } from '../../src/config';
import { httpBounds } from '../../src/http/bounds';
import { longestStop } from '../../src/http/closing';
import { runs } from '../support/dockerfile';
import { container, podSpec, readYaml } from '../support/manifests';

const read = (file: string): string => readFileSync(join(__dirname, '..', '..', 'deploy', file), 'utf8');
const compose = parse(read('compose.yaml')) as {
  services: Record<'agencygraph' | 'proxy', Record<string, unknown> & { environment: Record<string, string> }>;
};
const { agencygraph, proxy } = compose.services;
const unit = read('agencygraph.service');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const pairs = (text: string): [string, string][] =>
  text
    .split(' ')
    .map((pair) => pair.split('='))
    .map(([name = '', value = '']) => [name, value]);

/** Every variable that is set, and those in comments that somebody may want to set. */
const environment: Record<string, [string, string][]> = {
  Dockerfile: pairs(runs('ENV')),
  'compose.yaml': [
    ...Object.entries(agencygraph.environment),
    ...matches(read('compose.yaml'), /^ +# ([A-Z_]+: .*)$/gm).map((line): [string, string] => {
      const [name = '', value = ''] = line.split(': ');
      return [name, value];
    }),
  ],
  'deployment.yaml': [
    ...(container?.env ?? []).map(({ name, value = '' }): [string, string] => [name, value]),
    ...[...read('kubernetes/service/deployment.yaml').matchAll(/# - \{ name: (\w+), value: "?(.*?)"? \}/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    ),
  ],
  'agencygraph.service': matches(unit, /^(?:# )?Environment=(.*)$/gm).flatMap(pairs),
};

const option = (variable: string) => serviceOptions.find(({ envVar }) => envVar === variable);
const port = String(option('PORT')?.defaultValue);

/** A time as Compose, systemd, Caddy and nginx write it. */
const milliseconds = (text = ''): number => Number(/^(\d+)s?$/.exec(text)?.[1]) * 1000;

/** The host that the ingress takes. */
const { spec } = readYaml('service', 'ingress.yaml') as { spec: { rules: { host: string }[] } };

describe('whatever starts the service', () => {
  it.each(Object.entries(environment))('sets only what it knows, to what it takes (%s)', (_file, variables) => {
    expect(variables.length).toBeGreaterThan(0);
    for (const [name, value] of variables) {
      expect(serviceOptions.map(({ envVar }) => envVar)).toContain(name);
      expect(() => {
        option(name)?.parseArg?.(value, undefined);
      }).not.toThrow();
    }
  });

  it('gives it the address of a database from a Secret, and keeps none in a file', () => {
    const patch = readYaml('database', 'read-database.yaml') as IDeployment;
    expect(patch.spec?.template.spec?.containers[0]?.env).toEqual([
      {
        name: option('DATABASE_URL')?.envVar,
        valueFrom: { secretKeyRef: { name: expect.any(String) as string, key: 'url' } },
      },
    ]);
  });

  it('means the same port', () => {
    expect(Object.fromEntries(environment.Dockerfile ?? [])).toEqual({ HOST: '0.0.0.0', PORT: port });
    expect(runs('EXPOSE')).toBe(port);
    expect(agencygraph.ports).toEqual([`127.0.0.1:${port}:${port}`]);
    expect(proxy.environment.SERVICE).toBe(`agencygraph:${port}`);
    expect(container?.ports).toEqual([{ name: 'http', containerPort: Number(port) }]);
    expect(Object.fromEntries(environment['agencygraph.service'] ?? [])).toMatchObject({ PORT: port });
    for (const file of ['Caddyfile', 'nginx.conf']) expect(read(file)).toContain(`127.0.0.1:${port}`);
    expect(readYaml('service', 'service.yaml')).toMatchObject({ spec: { ports: [{ targetPort: 'http' }] } });
  });

  it('tells it where the ingress is reached', () => {
    const [, address] = environment['deployment.yaml']?.find(([name]) => name === 'PUBLIC_URL') ?? [];
    expect(spec.rules.map(({ host }) => `https://${host}`)).toEqual([address]);
  });

  it('asks the health addresses for what they tell: whether it lives, and whether to send it requests', () => {
    const asks = (path: string): object => ({ httpGet: { path, port: 'http' } });
    expect(container).toMatchObject({
      startupProbe: asks('/healthz'),
      livenessProbe: asks('/healthz'),
      readinessProbe: asks('/readyz'),
    });
    expect(runs('HEALTHCHECK')).toContain('/healthz');
  });

  it('waits for its end longer than a stop can take', () => {
    const stop = longestStop(httpBounds);
    // As the files say in words.
    expect(stop).toBeLessThan(10_000);
    expect(milliseconds(String(agencygraph.stop_grace_period))).toBeGreaterThan(stop);
    expect(milliseconds(matches(unit, /^TimeoutStopSec=(.*)$/gm)[0])).toBeGreaterThan(stop);
    const before = (container?.lifecycle?.preStop?.sleep?.seconds ?? 0) * 1000;
    expect(before).toBeGreaterThan(0);
    expect((podSpec?.terminationGracePeriodSeconds ?? 0) * 1000).toBeGreaterThan(before + stop);
  });

  it('keeps connections to it for a shorter time than it does', () => {
    const kept = [
      ...matches(read('nginx.conf'), /keepalive_timeout (\w+);/g),
      ...matches(read('Caddyfile'), /keepalive (\w+)/g),
    ];
    expect(kept).toHaveLength(2);
    for (const time of kept) expect(milliseconds(time)).toBeLessThan(httpBounds.idle);
  });

  it('gives it the same memory', () => {
    const [megabytes] = matches(String(agencygraph.mem_limit), /^(\d+)m$/g);
    expect(container?.resources?.limits).toEqual({ memory: `${megabytes ?? ''}Mi` });
    expect(unit).toContain(`\nMemoryMax=${megabytes ?? ''}M\n`);
  });
});
