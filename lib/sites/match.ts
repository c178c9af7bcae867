/**
 * True when `host` is one of `suffixes` or a subdomain of one. Whole labels are compared, so that
 * neither `notlinkedin.com` nor `linkedin.com.evil.example` passes for `linkedin.com`.
 */
export function hostMatches(host: string, suffixes: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}

/** The parts of a path, without the empty ones: "/acme/jobs/1/" is `['acme', 'jobs', '1']`. */
export function pathParts(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}
