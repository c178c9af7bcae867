import type { Group } from './groups';
import type { TimeZoneLimit } from './model';
import type { Token } from './tokens';

/** A limit with the indices of the first and the last token that state it. */
export interface Candidate {
  data: TimeZoneLimit;
  first: number;
  last: number;
}

/** A sentence taken apart. */
export interface Parts {
  readonly tokens: readonly Token[];
  readonly folded: string;
  readonly groups: readonly Group[];
  /** Groups that a limit has already taken. */
  readonly used: Set<Group>;
}
