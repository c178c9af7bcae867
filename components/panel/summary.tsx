import type { Profile } from '../../lib/model/profile';
import { t } from '../../lib/words';
import { TallyList } from '../shared/verdict-mark';
import { type PanelItems, tallyOf } from './items';

/**
 * How many points have each verdict. What is only nice to have is counted apart, and what either side
 * does not say is shown as just that: there is no score to push up or down.
 */
export function Summary({ items, profile }: { items: PanelItems; profile: Profile }) {
  const core = [...items.limits, ...items.must, ...items.pay];
  const offered = items.benefits.filter((item) => item.isWanted).length;
  const wanted = profile.benefits.length;
  if (core.length + items.nice.length + items.benefits.length === 0) return null;
  return (
    <section class="summary" aria-label={t('panel.summary')}>
      <dl>
        {core.length > 0 && (
          <div class="summary-core">
            <dt>{t('panel.core')}</dt>
            <dd>
              <TallyList tally={tallyOf(core)} />
            </dd>
          </div>
        )}
        {items.nice.length > 0 && (
          <div>
            <dt>{t('panel.niceTally')}</dt>
            <dd>
              <TallyList tally={tallyOf(items.nice)} />
            </dd>
          </div>
        )}
        {wanted > 0 && (
          <div>
            <dt>{t('panel.benefitTally')}</dt>
            <dd>{t('panel.benefitCount', offered, wanted)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
