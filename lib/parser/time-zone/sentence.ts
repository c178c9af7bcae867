import { entry } from '../data/zones';
import { type ClockSpan, findClockSpans, toClockText } from './clock-times';
import { anyIs, hasDate, isDenied, isOthers } from './cues';
import { findGroups, type Group } from './groups';
import type { HoursLimit } from './model';
import { findCounts, findOverlapWord, type HoursCount } from './overlaps';
import type { Candidate, Parts } from './parts';
import type { Token } from './tokens';
import { readBareOffsets, readDistances } from './windows';
import { readGroups } from './zones';

/** One sentence that speaks of clocks: its times, counts of hours and zones, and the limits they make together. */
export class ClockSentence implements Parts {
  readonly groups: Group[];
  private readonly spans: ClockSpan[];
  private readonly counts: HoursCount[];
  readonly used = new Set<Group>();
  private readonly usedSpans = new Set<ClockSpan>();
  private readonly overlapAt: number;

  constructor(
    readonly tokens: readonly Token[],
    readonly folded: string,
  ) {
    this.groups = findGroups(tokens);
    this.spans = findClockSpans(tokens);
    this.counts = findCounts(tokens, this.spans);
    this.overlapAt = findOverlapWord(tokens);
  }

  read(): Candidate[] {
    const ranges = readDistances(this);
    const bare = readBareOffsets(this);
    const placed = this.spans.flatMap((span) => {
      const isTime = span.isSure || (span.from !== undefined && span.to !== undefined);
      const group = isTime && this.groupOf(span);
      return group ? [{ span, group }] : [];
    });
    const overlaps = this.readOverlaps(placed);
    const hours = this.readHours(placed);
    // "Eastern Time business hours (9-5 ET)" is one limit: the hours say more than the zone.
    const closer = new Set([...overlaps, ...hours].map(({ data }) => ('utc' in data ? data.utc : undefined)));
    const zones = readGroups(this).filter(({ data }) => data.type !== 'zone' || !closer.has(data.utc));
    return [...ranges, ...bare, ...overlaps, ...hours, ...zones].sort((a, b) => a.first - b.first);
  }

  /** The group whose clock a span of times is on: behind it, inside it, or close before it. */
  private groupOf(span: ClockSpan): Group | undefined {
    const { tokens } = this;
    const isSmall = (token: Token): boolean =>
      ['(', ')', ',', '[', '-', ':', '"', '|'].includes(token.text) ||
      (['filler', 'at', 'hours', 'tz', 'from', 'between', 'core', 'to', 'time', 'start'] as const).some(
        (name) => token.is.has(name),
      );
    const fits = (group: Group): boolean => {
      const { zone, isMarked } = group.members.at(0)!;
      if (this.used.has(group) || !zone || zone.sort === 'bare') return false;
      const isDirect =
        group.first === span.last + 1 || ['(', ','].includes(tokens[group.first - 1]?.text ?? '');
      return (
        zone.sort !== 'place' || isMarked || (isDirect && span.from !== undefined && span.to !== undefined)
      );
    };
    const gap = (from: number, to: number): boolean =>
      to - from <= 5 && tokens.slice(from, to).every(isSmall);
    return (
      this.groups.find(
        (group) => group.first > span.last && gap(span.last + 1, group.first) && fits(group),
      ) ??
      this.groups.find((group) => group.first > span.first && group.last < span.last && fits(group)) ??
      this.groups.findLast(
        (group) => group.last < span.first && gap(group.last + 1, span.first) && fits(group),
      )
    );
  }

  private readOverlaps(placed: { span: ClockSpan; group: Group }[]): Candidate[] {
    const { tokens, overlapAt } = this;
    if (overlapAt < 0) return this.readReachable(placed);
    if (isDenied(tokens, overlapAt)) return [];
    const near = this.counts
      .filter((count) => Math.abs(count.first - overlapAt) <= 10)
      .sort((a, b) => Math.abs(a.first - overlapAt) - Math.abs(b.first - overlapAt))[0];
    const hours = near && { hours: near.hours };
    const inReach = (at: number): boolean => at > overlapAt && at - overlapAt <= 22;
    const span =
      placed.find(({ span: { first } }) => inReach(first)) ??
      (near ? undefined : placed.find(({ span: { last } }) => last < overlapAt));
    const group =
      span?.group ??
      this.groups.find(
        (one) => !this.used.has(one) && inReach(one.first) && this.isClock(one, near !== undefined),
      ) ??
      this.groups.findLast(
        (one) =>
          !this.used.has(one) &&
          one.last < overlapAt &&
          (one.isMarked || (one.last === overlapAt - 1 && this.isClock(one, false))) &&
          !placed.some(({ group: other }) => other === one),
      );
    const first = Math.min(
      overlapAt,
      near?.first ?? overlapAt,
      group?.first ?? overlapAt,
      span?.span.first ?? overlapAt,
    );
    const last = Math.max(
      overlapAt,
      near?.last ?? overlapAt,
      group?.last ?? overlapAt,
      span?.span.last ?? overlapAt,
    );
    if (!group) return near && this.hasTeam() ? [{ data: { type: 'overlap', ...hours }, first, last }] : [];
    if (span) this.take(placed, span);
    this.used.add(group);
    return group.members.flatMap(({ zone, region }): Candidate[] => {
      if (zone)
        return [
          {
            data: { type: 'overlap', ...hours, ...entry(zone.utc, zone.iana) },
            first,
            last,
          },
        ];
      if (!region) return [];
      return [
        {
          data: near ? { type: 'overlap', ...hours, with: region } : { type: 'region', region },
          first,
          last,
        },
      ];
    });
  }

  /** "be reachable for at least 2 hours between 9am and 5pm CET": an overlap in other words. */
  private readReachable(placed: { span: ClockSpan; group: Group }[]): Candidate[] {
    for (const count of this.counts) {
      const links = (at: number): boolean =>
        at > count.last &&
        at - count.last <= 9 &&
        this.tokens
          .slice(count.last + 1, at)
          .some((token) => token.is.has('between') || token.is.has('within') || token.is.has('at'));
      const span = placed.find(({ span: { first } }) => links(first));
      const group =
        span?.group ?? this.groups.find((one) => !this.used.has(one) && one.isMarked && links(one.first));
      const zone = group?.members[0]?.zone;
      if (!group || !zone) continue;
      if (span) this.take(placed, span);
      this.used.add(group);
      const last = Math.max(group.last, span?.span.last ?? 0);
      return [
        {
          data: {
            type: 'overlap',
            hours: count.hours,
            ...entry(zone.utc, zone.iana),
          },
          first: count.first,
          last,
        },
      ];
    }
    return [];
  }

  /** Keeps a span that an overlap speaks of from being read as hours too. */
  private take(placed: { span: ClockSpan; group: Group }[], one: { span: ClockSpan; group: Group }): void {
    this.usedSpans.add(one.span);
    placed.splice(placed.indexOf(one), 1);
  }

  /** Hours without a zone are an overlap with the team where the sentence speaks of working hours or the team. */
  private hasTeam(): boolean {
    return this.tokens.some((token) =>
      ['team', 'hours', 'tz', 'core'].some((name) => token.is.has(name as 'hours')),
    );
  }

  private readHours(placed: readonly { span: ClockSpan; group: Group }[]): Candidate[] {
    const { tokens } = this;
    for (const { group } of placed) this.used.add(group);
    if (anyIs(tokens, 'event') || hasDate(this.folded)) return [];
    const found: Candidate[] = [];
    let instant: number | undefined;
    for (const { span, group } of placed) {
      const isSpan = span.from !== undefined && span.to !== undefined;
      const isAsked = anyIs(tokens, 'start') || anyIs(tokens, 'need') || anyIs(tokens, 'core');
      const isOther = isOthers(tokens, Math.min(span.first, group.first)) && !anyIs(tokens, 'core');
      if ((!isSpan && (!isAsked || !span.isSure)) || isOther) continue;
      for (const { zone } of group.members.slice(0, group.members[1]?.joint === 'list' ? undefined : 1)) {
        if (!zone) continue;
        // "9-5 EST (6-2 PST)" is one limit said twice.
        const moment = ((span.from ?? span.to)! - zone.utc * 60 + 2880) % 1440;
        if (moment === instant && group.members.length === 1) continue;
        instant ??= moment;
        found.push({
          data: {
            type: 'hours',
            ...this.times(span),
            ...entry(zone.utc, zone.iana),
          },
          first: Math.min(span.first, group.first),
          last: Math.max(span.last, group.last),
        });
      }
    }
    return found.length > 0 ? found : this.readZoneless(placed);
  }

  /** Core hours and shifts without a zone: only right beside the words that call them so. */
  private readZoneless(placed: readonly { span: ClockSpan }[]): Candidate[] {
    return this.spans.flatMap((span): Candidate[] => {
      if (
        this.usedSpans.has(span) ||
        !span.isSure ||
        placed.some((one) => one.span === span) ||
        span.from === undefined ||
        span.to === undefined
      )
        return [];
      const beside = [...this.before(span.first), ...this.tokens.slice(span.last + 1, span.last + 3)];
      if (!beside.some((token) => token.is.has('core')) || beside.some((token) => token.is.has('no')))
        return [];
      return [{ data: { type: 'hours', ...this.times(span) }, first: span.first, last: span.last }];
    });
  }

  /** The words close before a token; what only fills or names days does not count. */
  private before(at: number): Token[] {
    const isSmall = ({ text, is }: Token): boolean => /^[^\p{Alpha}]$/u.test(text) || is.has('filler');
    let first = Math.max(0, at - 5);
    while (first > 0 && isSmall(this.tokens[first]!)) first--;
    return this.tokens.slice(first, at);
  }

  private times({ from, to }: ClockSpan): Pick<HoursLimit, 'from' | 'to'> {
    return {
      ...(from === undefined ? {} : { from: toClockText(from) }),
      ...(to === undefined ? {} : { to: toClockText(to) }),
    };
  }

  /** Is the group plainly a clock, so that hours can be shared with it? */
  private isClock(group: Group, isCounted: boolean): boolean {
    const isNext = group.first > this.overlapAt && group.first - this.overlapAt <= 4;
    return group.members.some(
      ({ zone, isMarked }) => isMarked || (zone && (zone.sort !== 'place' || isNext)) || isCounted,
    );
  }
}
