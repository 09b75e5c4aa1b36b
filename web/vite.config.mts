import { defineConfig } from 'vite';
import { compressAssets } from './compress-assets.mts';

/** Two builds: the script of the page for the browser, and what makes the same page for the server. */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  // The files find one another wherever they are served.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: isSsrBuild ? [] : [compressAssets(['gz', 'br'])],
  ssr: { noExternal: true },
  build: {
    target: 'es2022',
    outDir: isSsrBuild ? '../dist/web/server' : '../dist/web/client',
    emptyOutDir: true,
    manifest: isSsrBuild ? false : 'manifest.json',
    modulePreload: { polyfill: false },
    // The notices of what is built in, to be passed on with it.
    license: { fileName: 'licences.md' },
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? { input: 'server.tsx', output: { format: 'cjs', entryFileNames: 'server.cjs' } }
      : { input: 'client.tsx' },
  },
}));
