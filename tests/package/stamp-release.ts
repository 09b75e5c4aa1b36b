import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampedChangelog, stampedCitation, stampedImage } from './stamped';

const root = join(__dirname, '..', '..');

function rewrite(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** What `npm version` does beside the number: the changelog, the citation and the deployment get it, the schema of the release is kept. */
function stampRelease(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const release = { version, day: new Date().toISOString().slice(0, 10) };
  rewrite('CHANGELOG.md', (text) => stampedChangelog(text, release));
  rewrite('CITATION.cff', (text) => stampedCitation(text, release));
  rewrite('deploy/kubernetes/service/deployment.yaml', (text) => stampedImage(text, release));
  copyFileSync(join(root, 'schema.graphql'), join(root, 'tests', 'graphql', 'released.graphql'));
}

stampRelease();
