import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IDeployment } from 'kubernetes-models/apps/v1';
import { parse } from 'yaml';

export const kubernetesFolder = join(__dirname, '..', '..', 'deploy', 'kubernetes');

export interface Manifest {
  readonly file: string;
  readonly content: { readonly apiVersion?: string; readonly kind?: string };
}

/** The files of a folder of manifests, without the one that lists them. */
export function manifestsOf(folder: string): Manifest[] {
  return readdirSync(join(kubernetesFolder, folder))
    .filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml')
    .map((name) => ({ file: name, content: readYaml(folder, name) as Manifest['content'] }));
}

export function readYaml(folder: string, name: string): unknown {
  return parse(readFileSync(join(kubernetesFolder, folder, name), 'utf8'));
}

const deployment = readYaml('service', 'deployment.yaml') as IDeployment;

/** What the Deployment says of its pods, and of the one container in each. */
export const podSpec = deployment.spec?.template.spec;
export const container = podSpec?.containers[0];
