import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Holds what was built, not what was meant: `npm test` builds both before this runs. A permission that
 * is added anywhere has to be added here too, with its reason in lib/browser/manifest.ts.
 */
const HOSTS = [
  'https://*.amazon.jobs/*',
  'https://*.apply.workable.com/*',
  'https://*.ats.rippling.com/*',
  'https://*.boards.eu.greenhouse.io/*',
  'https://*.boards.greenhouse.io/*',
  'https://*.breezy.hr/*',
  'https://*.builtin.com/*',
  'https://*.builtinaustin.com/*',
  'https://*.builtinboston.com/*',
  'https://*.builtinchicago.org/*',
  'https://*.builtincolorado.com/*',
  'https://*.builtinla.com/*',
  'https://*.builtinnyc.com/*',
  'https://*.builtinseattle.com/*',
  'https://*.builtinsf.com/*',
  'https://*.eightfold.ai/*',
  'https://*.glassdoor.at/*',
  'https://*.glassdoor.be/*',
  'https://*.glassdoor.ca/*',
  'https://*.glassdoor.ch/*',
  'https://*.glassdoor.co.in/*',
  'https://*.glassdoor.co.nz/*',
  'https://*.glassdoor.co.uk/*',
  'https://*.glassdoor.com.ar/*',
  'https://*.glassdoor.com.au/*',
  'https://*.glassdoor.com.br/*',
  'https://*.glassdoor.com.hk/*',
  'https://*.glassdoor.com.mx/*',
  'https://*.glassdoor.com/*',
  'https://*.glassdoor.de/*',
  'https://*.glassdoor.es/*',
  'https://*.glassdoor.fr/*',
  'https://*.glassdoor.ie/*',
  'https://*.glassdoor.it/*',
  'https://*.glassdoor.nl/*',
  'https://*.glassdoor.sg/*',
  'https://*.himalayas.app/*',
  'https://*.icims.com/*',
  'https://*.indeed.com/*',
  'https://*.jibeapply.com/*',
  'https://*.job-boards.eu.greenhouse.io/*',
  'https://*.job-boards.greenhouse.io/*',
  'https://*.jobs.ashbyhq.com/*',
  'https://*.jobs.eu.lever.co/*',
  'https://*.jobs.gusto.com/*',
  'https://*.jobs.jobvite.com/*',
  'https://*.jobs.lever.co/*',
  'https://*.jobs.personio.com/*',
  'https://*.jobs.personio.de/*',
  'https://*.jobs.smartrecruiters.com/*',
  'https://*.jobs.workable.com/*',
  'https://*.linkedin.com/*',
  'https://*.myworkdayjobs.com/*',
  'https://*.myworkdaysite.com/*',
  'https://*.phenompeople.com/*',
  'https://*.pinpointhq.com/*',
  'https://*.recruitee.com/*',
  'https://*.recruiting.paylocity.com/*',
  'https://*.remoteok.com/*',
  'https://*.remoteok.io/*',
  'https://*.seek.co.nz/*',
  'https://*.seek.com.au/*',
  'https://*.seek.com/*',
  'https://*.stepstone.at/*',
  'https://*.stepstone.be/*',
  'https://*.stepstone.de/*',
  'https://*.stepstone.nl/*',
  'https://*.teamtailor.com/*',
  'https://*.totaljobs.com/*',
  'https://*.welcometothejungle.com/*',
  'https://*.wellfound.com/*',
  'https://*.weworkremotely.com/*',
  'https://*.workatastartup.com/*',
  'https://*.xing.com/*',
];
/** Asked for one by one, by the reader's own click; the last stands for whatever host a frame is of. */
const OPTIONAL_HOSTS = [
  'https://*.bamboohr.com/*',
  'https://*.news.ycombinator.com/*',
  'https://*.www.google.com/*',
  'https://*.www.ycombinator.com/*',
  'https://*/*',
];
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

describe.each([
  ['chrome-mv3', ['activeTab', 'scripting', 'sidePanel', 'storage']],
  ['firefox-mv3', ['activeTab', 'scripting', 'storage']],
])('%s', (folder, permissions) => {
  const out = new URL(`../../.output/${folder}/`, import.meta.url);
  const file = (path: string) => new URL(path, out);
  const manifest = JSON.parse(readFileSync(file('manifest.json'), 'utf8'));

  it('asks for exactly these permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.host_permissions.toSorted()).toEqual(HOSTS);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest.optional_host_permissions.toSorted()).toEqual(OPTIONAL_HOSTS);
  });

  it('runs the gate alone, on these hosts alone', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: expect.any(Array),
        all_frames: true,
        run_at: 'document_idle',
        js: ['content-scripts/gate.js'],
      },
    ]);
    expect(manifest.content_scripts[0].matches.toSorted()).toEqual(HOSTS);
  });

  it('opens nothing to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('names only files that are there', () => {
    const icons: Record<string, string> = manifest.icons;
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    const worker = manifest.background.service_worker ?? manifest.background.scripts[0];
    const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel;
    const injected = [
      'annotator.js',
      'assets/highlights.css',
      'frames.js',
      'lexicon-cs.js',
      'lexicon-da.js',
      'lexicon-de.js',
      'lexicon-en.js',
      'lexicon-es.js',
      'lexicon-fi.js',
      'lexicon-fr.js',
      'lexicon-it.js',
      'lexicon-nb.js',
      'lexicon-nl.js',
      'lexicon-pl.js',
      'lexicon-pt.js',
      'lexicon-sv.js',
    ];
    const named = [
      ...Object.values(icons),
      worker,
      panel,
      manifest.action.default_popup,
      manifest.options_ui.page,
    ];
    for (const path of [...named, ...injected]) expect(existsSync(file(path)), path).toBe(true);
  });

  it('is named in the language of the browser', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, name: '__MSG_name__', default_locale: 'en' });
    const messages = JSON.parse(readFileSync(file('_locales/en/messages.json'), 'utf8'));
    expect(messages.name.message).toBe('Jobgloss');
    // Both stores cut a description at 132 letters.
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });

  it('has no inline script or style in its pages', () => {
    const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel;
    for (const page of [panel, manifest.action.default_popup, manifest.options_ui.page]) {
      const html = readFileSync(file(page), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i);
    }
  });
});

it('keeps to the browsers it was made for', () => {
  const read = (folder: string) =>
    JSON.parse(readFileSync(new URL(`../../.output/${folder}/manifest.json`, import.meta.url), 'utf8'));
  expect(read('chrome-mv3').minimum_chrome_version).toBe('144');
  expect(read('chrome-mv3')).not.toHaveProperty('browser_specific_settings');
  expect(read('firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: 'jobgloss@jobgloss.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
  expect(read('firefox-mv3').sidebar_action).toMatchObject({ open_at_install: false });
});
