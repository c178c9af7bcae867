import { ashbyLayout } from './ashby';
import { breezyLayout } from './breezy';
import { builtinLayout } from './builtin';
import { glassdoorLayout } from './glassdoor';
import { greenhouseLayout } from './greenhouse';
import { gustoLayout } from './gusto';
import { hackernewsLayout } from './hackernews';
import { icimsLayout } from './icims';
import { indeedLayout } from './indeed';
import { jobviteLayout } from './jobvite';
import { leverLayout } from './lever';
import { linkedinLayout } from './linkedin';
import { paylocityLayout } from './paylocity';
import { personioLayout } from './personio';
import { phenomLayout } from './phenom';
import { recruiteeLayout } from './recruitee';
import { remoteokLayout } from './remoteok';
import { seekLayout } from './seek';
import type { Site, SiteLayout } from './site';
import { smartrecruitersLayout } from './smartrecruiters';
import { teamtailorLayout } from './teamtailor';
import { weworkremotelyLayout } from './weworkremotely';
import { workableLayout } from './workable';
import { workdayLayout } from './workday';
import { xingLayout } from './xing';
import { ycombinatorLayout } from './ycombinator';

/**
 * Where things stand in the pages of the sites that were seen. Apart from `SITES`, so that the gate need not
 * carry it.
 */
export const LAYOUTS: readonly SiteLayout[] = [
  ashbyLayout,
  breezyLayout,
  builtinLayout,
  glassdoorLayout,
  greenhouseLayout,
  gustoLayout,
  hackernewsLayout,
  icimsLayout,
  indeedLayout,
  jobviteLayout,
  leverLayout,
  linkedinLayout,
  paylocityLayout,
  personioLayout,
  phenomLayout,
  recruiteeLayout,
  remoteokLayout,
  seekLayout,
  smartrecruitersLayout,
  teamtailorLayout,
  weworkremotelyLayout,
  workableLayout,
  workdayLayout,
  xingLayout,
  ycombinatorLayout,
];

/** The layout of a site; null where its pages were not seen. */
export function layoutOf(site: Site): SiteLayout | null {
  return LAYOUTS.find(({ id }) => id === site.id) ?? null;
}
