import type { Judged } from '../../lib/judge';
import { type Phrase, phrase } from '../../lib/model/phrase';
import { describeLimit } from '../../lib/parser/time-zone/describe';
import { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { isAlternative } from '../../lib/time/judge';

/** The limits on clocks among the facts of one item; empty for every other kind. */
export function limitsOf(group: readonly Judged[]): TimeZoneLimit[] {
  const limits = new Map<string, TimeZoneLimit>();
  for (const { kind, facet } of group) {
    const limit = kind.id === 'time-zone' ? TimeZoneLimit.safeParse(facet.data) : null;
    if (limit?.success) limits.set(JSON.stringify(limit.data), limit.data);
  }
  return [...limits.values()];
}

/**
 * Puts groups of the same fact together where they are alternatives of one limit, as "CET or EST" are: one
 * point, not two. Only such of one strength are, and each group stays whole.
 */
export function joinAlternatives(groups: readonly (readonly Judged[])[]): Judged[][] {
  const joined: Judged[][] = [];
  const byStrength = new Map<boolean, Judged[]>();
  for (const group of groups) {
    const isOne = limitsOf(group).some((data) => isAlternative({ ...group[0]!.facet, data }));
    const isSoft = group.every(({ facet }) => facet.strength === 'nice');
    const others = isOne ? byStrength.get(isSoft) : undefined;
    if (others) others.push(...group);
    else joined.push([...group]);
    if (isOne && !others) byStrength.set(isSoft, joined.at(-1)!);
  }
  return joined;
}

/** Alternatives in the reader's words: "On the clock of Berlin (UTC+1) or New York (UTC−5)". */
export function describeAny(limits: readonly TimeZoneLimit[]): Phrase {
  const all = limits.map(describeLimit);
  const { key } = all[0]!;
  const isAlike = all.every((one) => one.key === key && one.args?.length === 1);
  if (!isAlike) return all.reduce((text, next) => phrase('facet.timeZone.either', text, next));
  const names = all.map(({ args }) => args![0]!);
  return phrase(
    key,
    names.reduce((text, next) => phrase('timeCard.or', text, next)),
  );
}
