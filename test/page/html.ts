import { loadLexicon } from '@/lib/cli/lexicons';
import { parseHtml } from '@/lib/cli/parse-html';
import { type ReadOptions, type ReadPage, readPage } from '@/lib/page/read-page';
import { knownSite } from '@/lib/sites/known';

/** A document from the inside of its body, in the language that its mark-up says. */
export function page(body: string, head = '', lang = 'en'): Document {
  return parseHtml(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);
}

/** Reads a page with what is known of its address, unless the options say otherwise. */
export function read(
  document: Document,
  url = 'https://careers.example/x',
  options?: ReadOptions,
): Promise<ReadPage> {
  return readPage(document, url, loadLexicon, { site: knownSite(url), ...options });
}

export function ld(...blocks: unknown[]): string {
  return blocks
    .map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`)
    .join('');
}

/** The text of a posting, made up for the tests. */
export const POSTING = `
<h2>About Tallow &amp; Rye</h2>
<p>Tallow &amp; Rye bakes bread for two hundred cafés and sells the ovens' spare heat to its neighbours.</p>
<h2>What you will do</h2>
<ul><li>Plan the night shift of six people and its three deck ovens</li>
<li>Keep the sourdough cultures alive and write down how they fare</li>
<li>Train new bakers and report to the head of production</li></ul>
<h2>Requirements</h2>
<ul><li>At least 4 years of experience in a commercial bakery</li>
<li>Knowledge of food safety rules and of dough rheology</li>
<li>Fluent English, spoken and written</li></ul>
<h2>What we offer</h2>
<ul><li>Health insurance from your first day and 28 days of paid time off</li><li>Bread for you and your family</li></ul>
<p>To apply, send your CV to the address below. This is a full-time, on-site position.</p>`;

export const POSTING_LD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night Shift Manager',
  hiringOrganization: { '@type': 'Organization', name: 'Tallow & Rye' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Ghent', addressCountry: 'Belgium' } },
  description: POSTING,
};

export const HEADER = '<header><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav></header>';
export const POSTING_PAGE = `${HEADER}<main><h1>Night Shift Manager</h1><p>Ghent, Belgium</p>${POSTING}</main>`;

export function texts({ reading }: ReadPage): string[] {
  return reading.blocks.map((block) => block.text);
}
