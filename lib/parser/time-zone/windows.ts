import { isOthers } from './cues';
import { findDistance } from './distance';
import type { TimeZoneLimit } from './model';
import type { Candidate, Parts } from './parts';

const round = (hours: number): number => Math.max(-12, Math.min(14, hours)) || 0;

/** "CET ± 2", "within 3 hours of Pacific". */
export function readDistances(parts: Parts): Candidate[] {
  return parts.groups.flatMap((group): Candidate[] => {
    const distance = findDistance(parts.tokens, group);
    if (!distance) return [];
    const members = group.members.filter(
      ({ zone, isMarked }) => zone && (zone.sort !== 'place' || isMarked || distance.isSigned),
    );
    if (members.length === 0) return [];
    parts.used.add(group);
    const first = Math.min(parts.tokens.length, group.first, distance.first);
    const last = Math.max(group.last, distance.last);
    if (isOthers(parts.tokens, first)) return [];
    const isSpan = members.length === 2 && members[1]!.joint === 'range';
    const spans = isSpan
      ? [members.map(({ zone }) => zone!.utc).sort((a, b) => a - b)]
      : members.map(({ zone }) => [zone!.utc, zone!.utc]);
    const regions = group.members.filter((member) => member.region && member.isMarked);
    return [
      ...regions.map(({ region, at }) => ({
        data: { type: 'region', region: region! } as TimeZoneLimit,
        first: at,
        last: at,
      })),
      ...spans.map(([low, high], i) => ({
        data: {
          type: 'range' as const,
          utc: [round(low! - distance.below), round(high! + distance.above)] as [number, number],
          ...(!isSpan && members[i]!.zone!.iana ? { iana: members[i]!.zone!.iana } : {}),
        },
        first,
        last,
      })),
    ];
  });
}

/** "-5 to +2 UTC". */
export function readBareOffsets(parts: Parts): Candidate[] {
  return parts.groups.flatMap((group): Candidate[] => {
    const b = parts.tokens[group.first - 1]?.signed;
    const link = parts.tokens[group.first - 2];
    const a = parts.tokens[group.first - 3]?.signed;
    const zone = group.members[0]?.zone;
    if (parts.used.has(group) || zone?.utc !== 0 || zone.iana || a === undefined || b === undefined)
      return [];
    if (!link?.is.has('to') && !link?.is.has('and') && link?.text !== '-' && link?.text !== '/') return [];
    parts.used.add(group);
    const first = group.first - 3;
    if (isOthers(parts.tokens, first)) return [];
    return [{ data: { type: 'range', utc: [Math.min(a, b), Math.max(a, b)] }, first, last: group.last }];
  });
}
