import { siteOf } from '.';
import { layoutOf } from './layouts';
import type { KnownSite } from './site';

/** What is known of an address; null where it is on no site that we know, or is no address of a web page. */
export function knownSite(address: string): KnownSite | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteOf(url);
  if (!site) return null;
  return {
    id: site.id,
    isPosting: site.isPosting(url),
    postingId: site.postingId(url),
    layout: layoutOf(site),
  };
}
