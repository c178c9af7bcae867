import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    // The browsers have it; Node does not yet.
    setupFiles: ['temporal-polyfill/global'],
    // Tests that read all sample postings take a busy machine longer than the usual five seconds.
    testTimeout: 30_000,
  },
});
