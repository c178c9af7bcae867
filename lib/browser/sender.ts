/** Of `runtime.MessageSender` what we go by. Everything in it is said by the browser, not by the page. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined; url?: string | undefined } | undefined;
}

/** This extension: `runtime.id`, and `runtime.getURL('')`, which ends in a slash. */
export interface Self {
  id: string;
  origin: string;
}

/** The document a content script speaks from. */
export interface Source {
  tabId: number;
  windowId: number;
  frameId: number;
  /** The browser's id of the document, where it has one. */
  documentId?: string;
  /** Of the frame and, where the browser tells it, of the page around it. */
  addresses: string[];
}

/** True for one of the extension's own pages: panel, popup, options. */
export function isOwnPage(sender: Sender, self: Self): boolean {
  return sender.id === self.id && sender.url?.startsWith(self.origin) === true;
}

/** Where a content script of ours stands, or null when the sender is anything else. */
export function contentSource(sender: Sender, self: Self): Source | null {
  if (sender.id !== self.id || isOwnPage(sender, self)) return null;
  const { tab, frameId, documentId } = sender;
  if (tab?.id === undefined || tab.windowId === undefined || frameId === undefined) return null;
  const addresses = [sender.url, tab.url].filter((url) => url !== undefined);
  const source = { tabId: tab.id, windowId: tab.windowId, frameId, addresses };
  return documentId === undefined ? source : { ...source, documentId };
}
