import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Deployment } from 'kubernetes-models/apps/v1';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import ts from 'typescript';
import { container, kubernetesFolder, manifestsOf, podSpec, readYaml } from '../support/manifests';
import { run } from '../support/service';

/** The schema of each kind, and the module that has its type. */
const kinds = {
  Deployment: { schema: Deployment, module: 'apps/v1' },
  Ingress: { schema: Ingress, module: 'networking.k8s.io/v1' },
  PodDisruptionBudget: { schema: PodDisruptionBudget, module: 'policy/v1' },
  Service: { schema: Service, module: 'v1' },
};
const kindOf = (kind = ''): (typeof kinds)[keyof typeof kinds] => {
  if (kind in kinds) return kinds[kind as keyof typeof kinds];
  throw new Error(`${kind} has no schema here.`);
};

/** What the compiler says of values that are given types: unlike the schemas, it refuses a key that is not known. */
function typeFaults(values: readonly { readonly type: string; readonly value: unknown }[]): string[] {
  const name = join(__dirname, 'typed-manifests.ts');
  const part = `type Part<T> = T extends object ? { [Key in keyof T]?: Part<T[Key]> } : T;\n`;
  const text = values
    .map(({ type, value }, index) => `export const value${String(index)}: ${type} = ${JSON.stringify(value)};\n`)
    .join('');
  const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: [] };
  const files = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...files,
    getSourceFile: (path, target) =>
      path === name ? ts.createSourceFile(path, part + text, target) : files.getSourceFile(path, target),
  };
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const typeOf = (kind = ''): string => `import('kubernetes-models/${kindOf(kind).module}').I${kind}`;
const manifests = manifestsOf('service');

describe('the Kubernetes manifests', () => {
  it('are valid by the schemas of Kubernetes', () => {
    expect(manifests.map(({ content }) => content.kind).sort()).toEqual(Object.keys(kinds));
    for (const { content } of manifests) {
      const { schema: Schema } = kindOf(content.kind);
      const { apiVersion, kind } = new Schema(content as never);
      expect([content.apiVersion, content.kind]).toEqual([apiVersion, kind]);
      new Schema(content as never).validate();
    }
  });

  it('have no key that Kubernetes does not know, nor have the patches for own charts and for a database', () => {
    const patches = ['own-charts', 'database'].flatMap((folder) => manifestsOf(folder).map(({ content }) => content));
    expect(patches).toHaveLength(2);
    const values = [
      ...manifests.map(({ content }) => ({ type: typeOf(content.kind), value: content })),
      ...patches.map((patch) => ({ type: `Part<${typeOf('Deployment')}>`, value: patch })),
    ];
    const misspelt = { type: "import('kubernetes-models/v1').IContainer", value: { ...container, readinesProbe: {} } };
    expect(typeFaults([...values, misspelt])).toEqual([expect.stringMatching(/'"readinesProbe"' does not exist/)]);
  });

  it('are all listed for kustomize, and lead to one another', () => {
    const listed = readYaml('service', 'kustomization.yaml') as { resources: string[] };
    expect(listed.resources.sort()).toEqual(manifests.map(({ file }) => file).sort());
    const label = 'app.kubernetes.io/name: agencygraph';
    for (const { file } of manifests)
      expect(readFileSync(join(kubernetesFolder, 'service', file), 'utf8')).toContain(label);
  });

  it('give the service no rights, which the restricted pod security standard asks for', () => {
    expect(podSpec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('name an image by its version', () => {
    expect(container?.image).toMatch(/^agencygraph:\d+\.\d+\.\d+$/);
  });
});

describe('the chart that is put into a cluster', () => {
  it('is sound, and is read as a ConfigMap lays it out: by links into a hidden folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'config-map-'));
    const { configMapGenerator } = readYaml('own-charts', 'kustomization.yaml') as {
      configMapGenerator: { files: string[] }[];
    };
    try {
      mkdirSync(join(folder, '..2026_01_01'));
      symlinkSync('..2026_01_01', join(folder, '..data'));
      for (const file of configMapGenerator.flatMap(({ files }) => files)) {
        const name = file.split('/').at(-1) ?? '';
        writeFileSync(join(folder, '..data', name), readFileSync(join(kubernetesFolder, 'own-charts', file)));
        symlinkSync(join('..data', name), join(folder, name));
      }
      expect(await run(['check', folder])).toEqual({
        code: 0,
        output: 'water: 2 units, 4 facts, 1 source, no defects\n',
        errors: '',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
