import { nodeRuntime } from '../../tests/support/node-runtime';

/** A Node that runs the servers. */
export interface Node {
  readonly version: string;
  readonly path: string;
}

const newest = '26.10.0';

/** The one of a version, which the npm package `node` brings where it is not the one that runs this. */
export async function nodeOf(wanted: string): Promise<Node> {
  const version = wanted === 'newest' ? newest : wanted;
  const { node: own } = process.versions;
  if (wanted === 'own' || own === version || own.startsWith(`${version}.`))
    return { version: own, path: process.execPath };
  const path = await nodeRuntime(version);
  return { version, path };
}
