import { matches } from '../matches';
import type { Span } from '../sentences';

/**
 * Standards, norms and regulations by their number, as written: "ISO 9001", "DO-178C", "ASTM F3201",
 * "21 CFR Part 11". The bodies are those that number what they publish.
 */
const STANDARD =
  /(?<![\p{Alpha}\p{N}-])(?:(?:EN |DIN |BS )?(?:EN )?(?:ISO(?:\/IEC|\/TS)?|IEC|EN|DIN|IATF|ASTM|ASME|ANSI|ANS|IEEE|ASCE|ACI|AISC|AISI|API|AWS|NACE|NADCA|NFPA|NIST(?: SP)?|MIL-(?:STD|SPEC|PRF)|STANAG|DO|AS|ARP|SAE|UL|VDE|VDI|IPC|J-STD|NQA|RTCA|AAMI|CISPR|ETSI|RFC|BS|BRC|FSSC|OHSAS|SSAE|SOC|BRCGS|TÜV|DVGW|ITU|ICAO|IFRS|IAS|ASC|FAS|FRS|NERC|CIP|NR)[ -]{0,1}(?:[A-Z]{1,2}[ -]?)?\d{1,6}[A-Z]?(?:[.:/-][A-Z]?\d{1,5}[A-Z]?){0,3}(?:\([a-z]\))?|802\.(?:1[12]?[A-Za-z]{0,2}|3|15)|\d{1,2} CFR(?: (?:Parts? )?\d{1,4}(?:\.\d{1,3})?)?(?: (?:Appendix|Part) [A-Z\d]{1,3})?|(?:FAR|CFR|GAMP|Reg(?:ulation)?|Title) (?:Part )?\d{1,4}(?:\/\d{2,4})?)(?![\p{Alpha}\p{N}])/gu;

/** Offsets of the standards that a text names by number. */
export function findStandards(text: string): Span[] {
  return matches(text, STANDARD).map((match): Span => [match.index, match.index + match[0].length]);
}
