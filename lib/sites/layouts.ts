import { amazonLayout } from './amazon';
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
import { welcometothejungleLayout } from './welcometothejungle';
import { wellfoundLayout } from './wellfound';
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
  amazonLayout,
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
  welcometothejungleLayout,
  wellfoundLayout,
  weworkremotelyLayout,
  workableLayout,
  workdayLayout,
  xingLayout,
  ycombinatorLayout,
];

/** The layout of a site; one without selectors where the site is unknown or its pages were not seen. */
export function layoutOf(site: Site | null): SiteLayout {
  return LAYOUTS.find(({ id }) => id === site?.id) ?? NONE;
}

const NONE: SiteLayout = { id: 'none', root: [], title: [], company: [], place: [], evidence: 'unseen' };
