import type { Profile } from '../../lib/model/profile';

/** A reader made up for the tests and for `npm start`. */
export const SAMPLE_PROFILE: Profile = {
  version: 1,
  experienceYears: 3,
  education: 'bachelor',
  languages: [
    { code: 'en', level: 'fluent' },
    { code: 'pt', level: 'native' },
  ],
  country: 'PT',
  city: 'Setubal-on-Sado',
  timeZone: 'Europe/Lisbon',
  workingHours: { from: '09:00', to: '18:00' },
  workModes: ['remote'],
  maxOfficeDays: 1,
  benefits: ['parental-leave', 'learning', 'four-day-week'],
};
