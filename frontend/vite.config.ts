import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { signedLanguages } from './tools/languages.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Older targets make Vite lower Aura's light-dark() and every text turns transparent.
const browsers = ['chrome125', 'safari18']

export default defineConfig({
  // A language of the child's page is on only while its words are those that a translator signed.
  define: { __SIGNED_LANGUAGES__: JSON.stringify(signedLanguages()) },
  resolve: {
    alias: [
      // Doorstep reports its use to nobody, and Aura's web font costs 88 kB: tablets have good fonts of their own.
      { find: /^@vaadin\/vaadin-usage-statistics\/.*/, replacement: here('src/shell/nothing.ts') },
      { find: /^@vaadin\/vaadin-development-mode-detector\/.*/, replacement: here('src/shell/nothing.ts') },
      { find: /^.*\/InstrumentSans\.css$/, replacement: here('src/shell/nothing.css') },
    ],
  },
  build: {
    target: browsers,
    cssTarget: browsers,
    outDir: 'dist',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    emptyOutDir: true,
  },
  worker: { format: 'es' },
  optimizeDeps: { entries: ['index.html'] },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': 'http://localhost:8080', '/login': 'http://localhost:8080' },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'rooms', include: ['src/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['test/**/*.test.ts'], globalSetup: ['test/buildOnce.ts'] } },
    ],
    environment: 'node',
    testTimeout: 20_000,
  },
})
