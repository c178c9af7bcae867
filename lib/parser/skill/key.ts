import { tokenise } from './tokens';

/** Letters and digits of a name, lower case and joined, "+" and "#" kept where they are part of it. */
export function keyOf(name: string): string {
  return tokenise(name)
    .map(({ key }) => key)
    .join('');
}
