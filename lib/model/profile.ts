import { integerIn, matching, numberIn, textIn } from './checks';
import { z } from './zod';

/** Levels of education, lowest first. */
export const EDUCATION_LEVELS = [
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;
/** How well a language is spoken, lowest first: our words, and the CEFR band each answers to. */
export const LANGUAGE_LEVELS = ['basic', 'professional', 'fluent', 'native'] as const;
export const WORK_MODES = ['remote', 'hybrid', 'onsite'] as const;
export const BENEFIT_CATEGORIES = [
  'health-insurance',
  'dental-vision',
  'life-disability-insurance',
  'retirement',
  'equity',
  'bonus',
  'paid-time-off',
  'unlimited-time-off',
  'sick-leave',
  'parental-leave',
  'public-holidays',
  'sabbatical',
  'flexible-hours',
  'remote-work',
  'work-abroad',
  'four-day-week',
  'learning',
  'equipment',
  'home-office',
  'wellness',
  'fitness',
  'mental-health',
  'meals',
  'commuter',
  'childcare',
  'relocation',
  'visa-support',
  'employee-discount',
  'volunteering',
  'company-events',
  'referral-bonus',
  'pets',
  'diversity-groups',
] as const;

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'permanent',
  'temporary',
  'contract',
  'freelance',
  'internship',
] as const;
/** What a stated pay is for, shortest first. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
export type WorkMode = (typeof WORK_MODES)[number];
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export type PayPeriod = (typeof PAY_PERIODS)[number];
export type BenefitCategory = (typeof BENEFIT_CATEGORIES)[number];

/** A time of day on a 24-hour clock, "09:00". */
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/);
/** An IANA zone, "Europe/Lisbon"; whether this machine knows it is asked where it is used. */
const zone = textIn(1, 64);

/**
 * What the reader told us of themselves. Every field may be missing, and missing means "not said":
 * it is judged `unknown`, never as a gap. Kept in the extension's IndexedDB, never in a page's reach.
 */
export const Profile = z.object({
  /** Raised by each migration in `lib/profile/migrations.ts`. */
  version: z.literal(1),
  /** Years of professional experience in all. */
  experienceYears: z.optional(numberIn(0, 70)),
  /** Highest level finished. */
  education: z.optional(z.enum(EDUCATION_LEVELS)),
  /** Hard skills, with the years of each where told; missing or empty means not said. */
  skills: z.optional(
    z.array(
      z.object({
        name: textIn(1, 80),
        years: z.optional(numberIn(0, 70)),
      }),
    ),
  ),
  languages: z.array(
    z.object({
      /** ISO 639-1. */
      code: matching(/^[a-z]{2}$/),
      level: z.enum(LANGUAGE_LEVELS),
    }),
  ),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(matching(/^[A-Z]{2}$/)),
  city: z.optional(textIn(0, 100)),
  /** Where the reader may work without a sponsor, ISO 3166-1 alpha-2; empty or missing means not said. */
  workCountries: z.optional(z.array(matching(/^[A-Z]{2}$/))),
  /** Whether they need an employer to sponsor a visa. */
  needsSponsorship: z.optional(z.boolean()),
  timeZone: z.optional(zone),
  /** On the reader's own clock; an end before the start runs past midnight. */
  workingHours: z.optional(z.object({ from: clock, to: clock })),
  /** Hours by which they would move that day at most, earlier or later. */
  maxShift: z.optional(integerIn(0, 12)),
  /** Modes the reader accepts; empty means not said. */
  workModes: z.array(z.enum(WORK_MODES)),
  /** Most days a week they would go to an office. */
  maxOfficeDays: z.optional(integerIn(0, 7)),
  /** Least pay, before tax, they would work for. */
  minSalary: z.optional(
    z.object({
      amount: numberIn(0, 1e12),
      /** ISO 4217. */
      currency: matching(/^[A-Z]{3}$/),
      period: z.enum(PAY_PERIODS),
    }),
  ),
  /** Types of employment the reader accepts; empty or missing means not said. */
  employmentTypes: z.optional(z.array(z.enum(EMPLOYMENT_TYPES))),
  /** Most travel they would take on, in percent of their time. */
  maxTravel: z.optional(numberIn(0, 100)),
  /** Benefits they look for, first the most wanted; empty means not said. */
  benefits: z.array(z.enum(BENEFIT_CATEGORIES)),
});

export type Profile = z.infer<typeof Profile>;

/** A profile that says nothing. */
export const EMPTY_PROFILE: Profile = Object.freeze({
  version: 1,
  languages: [],
  workModes: [],
  benefits: [],
}) as Profile;

/** True when the reader has told nothing yet, so that nothing can be judged. */
export function isEmptyProfile(profile: Profile): boolean {
  const { version: _, languages, workModes, benefits, ...rest } = profile;
  return (
    languages.length + workModes.length + benefits.length === 0 &&
    Object.values(rest).every(
      (value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
    )
  );
}
