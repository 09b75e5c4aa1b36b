import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** How to make a file that ends so. */
const forms = {
  gz: (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
  br: (bytes: Buffer) => brotliCompressSync(bytes),
};

/** Puts compressed forms beside each script, style and the like, so that the service has nothing to compress. */
export const compressAssets = (endings: readonly (keyof typeof forms)[]): Plugin => ({
  name: 'compress-assets',
  writeBundle({ dir = '' }) {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|svg|ttf)$/.test(name)) continue;
      const path = join(dir, name);
      const bytes = readFileSync(path);
      for (const ending of endings) writeFileSync(`${path}.${ending}`, forms[ending](bytes));
    }
  },
});
