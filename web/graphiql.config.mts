import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compressAssets } from './compress-assets.mts';
import { furtherNotices } from './further-notices.mts';

const notices = 'licences.md';
const { ofWorkers, ofPage } = furtherNotices(notices);

/** GraphiQL as a page of the service, with nothing to be loaded from elsewhere. */
export default defineConfig({
  root: join(import.meta.dirname, 'graphiql'),
  // The service may stand at any path.
  base: './',
  // Packed for every browser, with TLS or without: most take Brotli over TLS alone, and it would save but a sixth.
  plugins: [compressAssets(['gz']), ofPage],
  worker: { plugins: () => [ofWorkers] },
  build: {
    target: 'es2022',
    outDir: '../../dist/web/graphiql',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The notices of what is built in, to be passed on with it.
    license: { fileName: notices },
    assetsInlineLimit: 0,
    // The editor is one large part, and loaded for those alone who come to edit.
    chunkSizeWarningLimit: 3000,
    // 'use client' and the like are for other kinds of build.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
