import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { manifest } from './lib/browser/manifest';

/**
 * Chromium inherits highlights, so a rule for the root is enough, and the rest of a page need not be held against
 * it: where they are put into a long page, that halves the time it takes. Firefox does not, as of 140.
 */
const highlightsOfRoot = {
  postcssPlugin: 'highlights-of-root',
  Rule(rule: { selector: string }) {
    rule.selector = rule.selector.replace(/^::highlight\(/, ':root::highlight(');
  },
};

// https://wxt.dev/api/config.html
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Auto-imports hide where a name comes from; every import here is written out.
  imports: false,
  i18n: { localesDir: 'lib/locales' },
  // Firefox defaults to MV2; both browsers get the same MV3 code.
  manifestVersion: 3,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: ({ browser }) => ({
    css: { postcss: { plugins: browser === 'firefox' ? [] : [highlightsOfRoot] } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/browser/content-frame.ts', import.meta.url),
        ),
      },
    },
  }),
  hooks: {
    // Their terms ask that the notices go where the names and libraries go.
    'build:publicAssets': (_, assets) => {
      const absoluteSrc = fileURLToPath(new URL('./THIRD_PARTY_NOTICES.md', import.meta.url));
      assets.push({ absoluteSrc, relativeDest: 'THIRD_PARTY_NOTICES.md' });
    },
    // WXT builds `sidebar_action` anew from the entrypoint and knows no such option.
    'build:manifestGenerated': (_, built) => {
      if (built.sidebar_action) Object.assign(built.sidebar_action, { open_at_install: false });
    },
  },
  dev: { server: { port: 4317 } },
  webExt: { disabled: true },
  zip: { name: 'jobgloss' },
});
