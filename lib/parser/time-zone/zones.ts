import { entry } from '../data/zones';
import { isAccepted } from './accept';
import { isDenied, isOthers } from './cues';
import type { Group, Member } from './groups';
import type { Candidate, Parts } from './parts';

/** Zones, spans of zones and regions that no clock time or distance has taken. */
export function readGroups(parts: Parts): Candidate[] {
  return parts.groups.flatMap((group): Candidate[] => {
    const { tokens } = parts;
    if (parts.used.has(group) || isOthers(tokens, group.first) || isDenied(tokens, group.first)) return [];
    const members = group.members.filter((member) => isAccepted(tokens, parts.folded, group, member));
    const found: Candidate[] = [];
    for (let i = 0; i < members.length; i++) {
      const member = members[i]!;
      const next = members[i + 1];
      const isEither = next && tokens.slice(member.at, next.at).some((token) => token.is.has('or'));
      const isBetween =
        !isEither && (tokens[member.at - 1]?.is.has('between') || tokens[member.at - 2]?.is.has('between'));
      if (
        member.zone &&
        next?.zone &&
        (next.joint === 'range' || (members.length === 2 && (isBetween || isOpposite(member, next))))
      ) {
        const utc = [member.zone.utc, next.zone.utc].sort((a, b) => a - b) as [number, number];
        if (utc[0] !== utc[1])
          found.push({ data: { type: 'range', utc }, first: group.first, last: group.last });
        i++;
      } else if (member.zone) {
        found.push({
          data: { type: 'zone', ...entry(member.zone.utc, member.zone.iana) },
          first: firstOf(group, member, i),
          last: lastOf(group, members, i),
        });
      } else if (member.region) {
        found.push({
          data: { type: 'region', region: member.region },
          first: firstOf(group, member, i),
          last: lastOf(group, members, i),
        });
      }
    }
    return found;
  });
}

/** "(UTC-3, UTC+3)": two offsets on either side of Greenwich are the ends of a range. */
function isOpposite(a: Member, b: Member): boolean {
  return a.zone?.sort === 'offset' && b.zone?.sort === 'offset' && a.zone.utc * b.zone.utc < 0;
}

function firstOf(group: Group, member: Member, i: number): number {
  return i === 0 ? Math.min(group.first, member.at) : member.at;
}

function lastOf(group: Group, members: readonly Member[], i: number): number {
  const next = members[i + 1];
  return next ? members[i]!.at : Math.max(group.last, members[i]!.at);
}
