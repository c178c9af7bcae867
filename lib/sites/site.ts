/**
 * What a page's address tells on one site, and nothing else: the gate loads these in every page of every
 * site, so selectors stand apart (`SiteLayout`), and a reader of pages is told of its one site (`KnownSite`).
 */
export interface Site {
  /** The name of its file; also what a reading's `decidedBy` says: `site:lever`. */
  id: string;
  /**
   * Hosts, each with all its subdomains. They are the extension's host permissions too, so a site names
   * no host here that mostly serves other things.
   */
  hosts: readonly string[];
  /** Hosts that mostly serve other things: the extension runs there only where the reader allows it. */
  optionalHosts?: readonly string[];
  /**
   * Parameter by which an employer's own page, on any host, names the posting it embeds. No permission
   * comes of it: such a page is read by hand, or where the reader allowed its site.
   */
  embeddedBy?: string;
  /** True where the address is one open posting, on its own or in a pane beside a list. */
  isPosting(url: URL): boolean;
  /** The site's own name for the posting, the same in every address it is reached by; null if none. */
  postingId(url: URL): string | null;
}

/**
 * Where things stand in a site's pages: selectors, tried in order. One that finds nothing costs
 * nothing: the general reader goes on as if the site were unknown. Only what was seen in a page of the site
 * is named, and only by what holds: ids, roles, data attributes, class names made by hand. Plain data: it is sent
 * to the script in a page. The pages it was taken from stand beside it, as the `evidence` of the site's file.
 */
export interface SiteLayout {
  id: Site['id'];
  root: readonly string[];
  title: readonly string[];
  company: readonly string[];
  place: readonly string[];
  /** Elements that each hold a posting of their own, on pages with many. */
  postings?: string;
  /** Address that such a posting has by itself, with `*` for the id that an element around it has: `/item?id=*`. */
  postingAddress?: string;
}

/** What is known of one address on a known site: plain data, as it is sent to the script in a page. */
export interface KnownSite extends Pick<Site, 'id'> {
  isPosting: boolean;
  postingId: string | null;
  /** Null where no page of the site was seen. */
  layout: SiteLayout | null;
}

/** A saved page of the site that anyone can look at. */
export interface Evidence {
  /** `owner/name` on GitHub. */
  repository: string;
  path: string;
  commit?: string;
  /** Day, month or year the page is of: `2026-05-22`, `2026-05`, `2020`. */
  date: string;
  /** Which part of the site's pages it shows, and what is not in it. */
  note?: string;
}
