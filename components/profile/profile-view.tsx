import type { ComponentChildren } from 'preact';
import type { Phrase } from '../../lib/model/phrase';
import type { Profile } from '../../lib/model/profile';
import type { SaveState } from '../../lib/profile/autosave';
import type { ProfileChange } from '../../lib/profile/store';
import { t, words } from '../../lib/words';
import { CheckIcon, MarkIcon, WarningIcon } from '../shared/icons';
import { Notice } from '../shared/notice';
import { ProfileForm } from './profile-form';

export interface ProfileViewProps {
  /** Null while it is being opened, or when it cannot be used. */
  profile: Profile | null;
  /** Why the profile cannot be used. */
  problem: Phrase | null;
  saveState: SaveState;
  /** The browser's own time zone, offered and never assumed. */
  ownZone: string;
  now: Date;
  onChange(change: ProfileChange): void;
  /** What stands below the form and is no part of the profile. */
  children?: ComponentChildren;
}

/** The profile page: what postings are held against. A record that cannot be used shows no form, so that nothing overwrites it. */
export function ProfileView(props: ProfileViewProps) {
  const { profile, problem } = props;
  return (
    <div class="profile">
      <header class="profile-head">
        <span class="brand">
          <MarkIcon />
          {t('panel.title')}
        </span>
        {profile && !problem && <SaveStatus state={props.saveState} />}
      </header>
      <main>
        <h1>{t('profile.title')}</h1>
        <p class="lead">
          {t('profile.lead')} {t('profile.private')}
        </p>
        <div role="alert">{problem && <Notice tone="warning">{words(problem)}</Notice>}</div>
        {!profile && !problem && <p role="status">{t('profile.loading')}</p>}
        {profile && !problem && (
          <ProfileForm profile={profile} ownZone={props.ownZone} now={props.now} onChange={props.onChange} />
        )}
        {props.children}
      </main>
    </div>
  );
}

function SaveStatus({ state }: { state: SaveState }) {
  const isFailed = state.status === 'failed';
  return (
    <p class={`save-state save-${state.status}`} role="status" aria-live="polite">
      {isFailed ? <WarningIcon /> : state.status === 'saved' ? <CheckIcon /> : null}
      {/* Said at each key stroke it would drown what is typed; that it was saved is told once it was. */}
      <span aria-hidden={state.status === 'saving'}>{t(`profile.${state.status}`)}</span>
    </p>
  );
}
