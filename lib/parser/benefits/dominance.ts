import type { BenefitCategory } from '../../model/profile';

/**
 * Where words of two categories overlap, the narrower tells the fact: "unlimited PTO" is no paid time
 * off, a "referral bonus" no bonus. Key: the narrower; value: what it silences where they overlap.
 */
export const NARROWER: Partial<Record<BenefitCategory, readonly BenefitCategory[]>> = {
  'unlimited-time-off': ['paid-time-off'],
  'sick-leave': ['paid-time-off'],
  'parental-leave': ['paid-time-off', 'childcare'],
  'public-holidays': ['paid-time-off'],
  sabbatical: ['paid-time-off'],
  volunteering: ['paid-time-off', 'company-events', 'learning', 'diversity-groups'],
  'four-day-week': ['flexible-hours'],
  'work-abroad': ['remote-work'],
  'home-office': ['remote-work', 'equipment', 'bonus'],
  'mental-health': ['health-insurance', 'wellness', 'paid-time-off', 'learning'],
  'life-disability-insurance': ['health-insurance'],
  retirement: ['health-insurance'],
  pets: ['health-insurance', 'employee-discount', 'paid-time-off', 'parental-leave'],
  fitness: ['employee-discount', 'wellness', 'company-events'],
  'referral-bonus': ['bonus'],
  relocation: ['bonus', 'visa-support'],
  wellness: ['paid-time-off', 'health-insurance'],
  learning: ['company-events', 'wellness'],
  meals: ['employee-discount', 'company-events', 'bonus'],
  commuter: ['employee-discount', 'equipment', 'bonus'],
  'company-events': ['paid-time-off', 'public-holidays', 'meals'],
  'diversity-groups': ['company-events'],
  childcare: ['bonus'],
  equity: ['bonus'],
};
