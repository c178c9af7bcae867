import type { Phrase } from '../../lib/model/phrase';
import { t, words } from '../../lib/words';
import { Notice } from '../shared/notice';

export interface AllowedSitesProps {
  /** Each with the pattern that the browser knows it by; its name "*" stands for every site. */
  sites: readonly { pattern: string; name: string }[];
  /** Why the last one could not be taken back. */
  problem: Phrase | null;
  onTakeBack(pattern: string): void;
}

/** The sites that the reader allowed, each with the way back; nothing where there are none. */
export function AllowedSites({ sites, problem, onTakeBack }: AllowedSitesProps) {
  if (sites.length === 0) return null;
  return (
    <section class="card allowed" aria-labelledby="allowed-title">
      <h2 id="allowed-title">{t('allowed.title')}</h2>
      <p class="section-hint">{t('allowed.hint')}</p>
      <div role="alert">{problem && <Notice tone="warning">{words(problem)}</Notice>}</div>
      <ul class="allowed-list">
        {sites.map((site) => {
          const name = site.name === '*' ? t('allowed.every') : site.name;
          return (
            <li key={site.pattern}>
              <span>{name}</span>
              <button
                type="button"
                class="button"
                aria-label={t('allowed.takeBackOf', name)}
                onClick={() => onTakeBack(site.pattern)}
              >
                {t('allowed.takeBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
