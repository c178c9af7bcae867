import { fold } from '../fold';

/** Letters and digits alone, folded: "Acme, Inc." and "ACME Inc" are the same. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{Alpha}\p{N}]+/gu, '');
}
