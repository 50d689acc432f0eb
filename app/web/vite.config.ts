import { defineConfig } from 'vitest/config'

// The page is served by the Java server from the root; the build lands where Maven packs it into the jar.
export default defineConfig({
  base: '/',
  build: {
    outDir: '../target/web/org/biennien/app/web/page',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // MapLibre is one megabyte by nature and is loaded apart, after the first paint.
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: { include: ['test/**/*.test.ts'] },
})
