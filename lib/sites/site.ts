/**
 * What a page's address tells on one site, and nothing else: the gate loads these in every page of the
 * site, so selectors stand apart (`SiteLayout`).
 */
export interface Site {
  /** The name of its file; also what a reading's `decidedBy` says: `site:lever`. */
  id: string;
  /**
   * Hosts, each with all its subdomains. They are the extension's host permissions too, so a site names
   * no host that mostly serves other things.
   */
  hosts: readonly string[];
  /** True where the address is one open posting, on its own or in a pane beside a list. */
  isPosting(url: URL): boolean;
  /** The site's own name for the posting, the same in every address it is reached by; null if none. */
  postingId(url: URL): string | null;
}

/**
 * Where things stand in a site's pages: selectors, tried in order. One that finds nothing costs
 * nothing: the general reader goes on as if the site were unknown.
 */
export interface SiteLayout {
  id: Site['id'];
  root: readonly string[];
  title: readonly string[];
  company: readonly string[];
  place: readonly string[];
  /** Where this page shape was seen, or `unseen` when it is only known from descriptions. */
  evidence: string;
}
