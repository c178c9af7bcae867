import { SITES } from '../../lib/sites';
import type { Site } from '../../lib/sites/site';
import { EVIDENCE } from './evidence';

/** Names as the sites write themselves, where the id is not that in lower case. */
const NAMES: Record<string, string> = {
  amazon: 'Amazon Jobs',
  bamboohr: 'BambooHR',
  builtin: 'Built In',
  google: 'Google Careers',
  hackernews: 'Hacker News: who is hiring',
  icims: 'iCIMS',
  linkedin: 'LinkedIn',
  remoteok: 'Remote OK',
  seek: 'SEEK',
  smartrecruiters: 'SmartRecruiters',
  stackoverflow: 'Stack Overflow Jobs',
  stepstone: 'StepStone',
  welcometothejungle: 'Welcome to the Jungle',
  weworkremotely: 'We Work Remotely',
  xing: 'XING',
  ycombinator: 'Y Combinator',
};

/** The README's table of the sites, a line each, by name. */
export function sitesTable(): string {
  const rows = SITES.map(rowOf).sort((a, b) => a[0]!.toLowerCase().localeCompare(b[0]!.toLowerCase(), 'en'));
  const head = ['Site', 'Addresses', 'Pages seen'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf(site: Site): string[] {
  const evidence = EVIDENCE.get(site.id) ?? [];
  const code = (hosts: readonly string[], word = '') => hosts.map((host) => `\`${host}\`${word}`);
  const hosts = [...code(site.hosts), ...code(site.optionalHosts ?? [], ' (only if you allow it)')];
  const seen =
    evidence.length === 0
      ? 'unseen'
      : evidence
          .map(({ repository, date, note }) => `${date}, ${repository}${note ? `: ${note}` : ''}`)
          .join('; ');
  return [NAMES[site.id] ?? site.id[0]!.toUpperCase() + site.id.slice(1), hosts.join(', '), seen];
}
