import type { Reading } from '../model/reading';
import { siteOf } from '../sites';

/**
 * Parameters that say where the reader came from and never which posting it is. Short on purpose: `ref`
 * or `id` is some employer's number of the job, and two postings taken for one would lose the first.
 */
const TRACKING = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gh_src',
  'igshid',
  'lever-origin',
  'lever-source',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'refid',
  'source',
  'trackingid',
  'trk',
  'ttclid',
  'twclid',
  'wbraid',
  'yclid',
]);

/**
 * What tells the posting at an address from others: the site and its own name for the posting, where the
 * site is known, else the address without what does not matter. Null for what is no address of a page.
 * Two addresses with one key are one posting; the other way round is not promised.
 */
export function keyOfUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteOf(url);
  const id = site?.postingId(url);
  if (site && id) return `${site.id}:${id}`;
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return null;
  const path = url.pathname.replace(/\/{1,10}$/, '');
  // A page whose router keeps its route in the fragment has no other name for the posting.
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `url:${url.host}${path}${queryOf(url)}${route}`;
}

/**
 * The key of what was read: its address's, with what tells it from others on that page, or, for a text
 * without an address, the SHA-256 of that text.
 */
export async function keyOf(reading: Pick<Reading, 'url' | 'part' | 'blocks'>): Promise<string> {
  const key = keyOfUrl(reading.url);
  if (key !== null) return reading.part === undefined ? key : `${key}#${reading.part}`;
  const text = reading.blocks.map((block) => block.text).join('\n');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'));
  return `text:${hex.join('')}`;
}

function queryOf(url: URL): string {
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.has(name.toLowerCase()) && !/^utm_/i.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}
