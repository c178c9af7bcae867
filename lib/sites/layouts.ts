import { greenhouseLayout } from './greenhouse';
import { leverLayout } from './lever';
import { linkedinLayout } from './linkedin';
import type { Site, SiteLayout } from './site';

/** Where things stand in each site's pages. Apart from `SITES`, so that the gate need not carry it. */
export const LAYOUTS: readonly SiteLayout[] = [greenhouseLayout, leverLayout, linkedinLayout];

/** The layout of a site; one that finds nothing where the site is unknown. */
export function layoutOf(site: Site | null): SiteLayout {
  return LAYOUTS.find(({ id }) => id === site?.id) ?? NONE;
}

const NONE: SiteLayout = { id: 'none', root: [], title: [], company: [], place: [], evidence: 'none' };
