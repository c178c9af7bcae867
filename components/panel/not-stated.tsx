import type { BenefitCategory } from '../../lib/model/profile';
import { t } from '../../lib/words';
import { DashIcon } from '../shared/icons';
import { Section } from './section';

interface NotStatedProps {
  kinds: readonly string[];
  benefits: readonly BenefitCategory[];
  /** True when part of the posting could not be read, so that "not stated" may be too strong. */
  isPartial: boolean;
}

/** What the posting leaves open: kinds of facts it says nothing of, and wanted benefits it does not name. */
export function NotStated({ kinds, benefits, isPartial }: NotStatedProps) {
  if (kinds.length + benefits.length === 0) return null;
  const lines = [
    ...kinds.map((id) => t(`kind.${id}`)),
    ...benefits.map((category) => t('panel.wantedBenefit', { key: `benefit.${category}` })),
  ];
  return (
    <Section id="not-stated" title={t('panel.notStated')}>
      <p class="section-hint">{t(isPartial ? 'panel.notStatedPartial' : 'panel.notStatedHint')}</p>
      <ul class="missing">
        {lines.map((line) => (
          <li key={line}>
            <DashIcon />
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
