import type { Profile } from '../../lib/model/profile';
import type { ProfileChange } from '../../lib/profile/store';
import { t } from '../../lib/words';
import { BenefitFields } from './benefit-fields';
import { ModeCard } from './mode-card';
import { PayCard } from './pay-card';
import { PlaceCard } from './place-card';
import { RightsCard } from './rights-card';
import { SkillFields } from './skill-fields';
import { WorkCard } from './work-card';

export interface ProfileFormProps {
  profile: Profile;
  ownZone: string;
  now: Date;
  onChange(change: ProfileChange): void;
}

/** All fields of the profile. Each hands up only what it changed. */
export function ProfileForm(props: ProfileFormProps) {
  const { profile, onChange } = props;
  return (
    <form class="profile-form" onSubmit={(event) => event.preventDefault()}>
      <WorkCard {...props} />
      <section class="card" aria-labelledby="skills-title">
        <h2 id="skills-title">{t('profile.skills')}</h2>
        <SkillFields value={profile.skills ?? []} onValue={(skills) => onChange({ skills })} />
      </section>
      <PlaceCard {...props} />
      <RightsCard {...props} />
      <ModeCard {...props} />
      <PayCard {...props} />
      <section class="card" aria-labelledby="benefits-title">
        <h2 id="benefits-title">{t('profile.benefits')}</h2>
        <p class="section-hint">{t('profile.benefitsHint')}</p>
        <BenefitFields value={profile.benefits} onValue={(benefits) => onChange({ benefits })} />
      </section>
    </form>
  );
}
