/** Years as typed, with a point or a comma; undefined for nothing, null for what is no number from 0 to 70. */
export function yearsOf(typed: string): number | undefined | null {
  return numberOf(typed, 70);
}

/** Percent as typed, with or without its sign; undefined for nothing, null for what is no number from 0 to 100. */
export function percentOf(typed: string): number | undefined | null {
  return numberOf(typed.replace(/%\s{0,5}$/, ''), 100);
}

function numberOf(typed: string, most: number): number | undefined | null {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return undefined;
  const number = /^\d{1,3}(\.\d{0,2})?$/.test(plain) ? Number(plain) : Number.NaN;
  return number <= most ? number : null;
}

/**
 * An amount of money as typed: "65,000", "65.000", "65 000", "65'000", "65k", "16.50". A separator with three digits
 * after it parts thousands; with one or two it is a decimal point. Undefined for nothing, null for what is
 * no such number or beyond 10^12.
 */
export function amountOf(typed: string): number | undefined | null {
  const plain = typed.trim().toLowerCase();
  if (plain === '') return undefined;
  const isThousands = plain.endsWith('k');
  const digits = (isThousands ? plain.slice(0, -1) : plain).trim().replace(/[.,'’\s](?=\d{3}(?!\d))/g, '');
  if (!/^\d{1,13}([.,]\d{0,2})?$/.test(digits)) return null;
  const amount = Number(digits.replace(',', '.')) * (isThousands ? 1000 : 1);
  return amount <= 1e12 ? amount : null;
}
