/** Host of a web page's address, lower case and without port; null for anything else. */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? hostname : null;
}

/**
 * The pages of one host as a match pattern, without its subdomains.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}
