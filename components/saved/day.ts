import { t } from '../../lib/words';

/** A moment as a day on the reader's calendar: "2 Mar", with the year where it is another one. */
export function dayOf(moment: string, now: Date): string {
  const day = new Date(moment);
  const isThisYear = day.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(t('locale'), {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(day);
}
