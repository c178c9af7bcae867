import type { Lexicon } from '../parser/lexicon';
import type { Steps } from '../parser/steps';
import { FlatChildren } from './flat-tree';
import { namesOccupation } from './job-words';
import { isHidden, SKIPPED } from './tags';

const LANDMARKS = new Set(['nav', 'dialog']);
const ROLES = new Set(['navigation', 'dialog', 'alertdialog', 'menu', 'menubar', 'search', 'tooltip']);
/** In an id or a class: words that parts beside the posting are named with. */
const HINT =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|ccpa|newsletter|breadcrumbs?|skip-?(?:link|nav|to)|share-?(?:buttons?|links?|bar|job|tools|this)|social-?(?:share|links|icons|media)|(?:site|global|main|page)-?(?:nav|navigation|menu|footer))(?:$|[\s_-])|cookie-?(?:banner|notice|consent|bar|law)|(?:similar|related|recommended|other|more|nearby)[-_]?(?:jobs?|postings?|positions?|openings?|roles?|vacanc|jserps?)|people-also|jobs?-?alert|application-?form|apply-?form/i;
const OTHER_JOBS =
  /(?:similar|related|recommended|other|more|nearby)[-_]?(?:jobs?|postings?|positions?|openings?|roles?|vacanc|jserps?)|people-also/i;
const POWERED_BY = /^\s{0,40}(?:[\p{Alpha} ]{1,40} )?powered by(?:\s[^.!?]{0,40})?$/iu;
const ADVERT_LABELS = '[class~="sponsored"],[class~="advert"],[class~="advertisement"]';
/** Letters of a paid notice, white space of its mark-up counted. */
const MAX_ADVERT = 600;
const MAX_ADVERT_DEPTH = 6;
const MAX_ADVERTS = 40;
const MAX_NODES = 60_000;
const NODES_A_STEP = 500;
const MIN_CARDS = 4;
/** Deeper than this nothing is looked into: the time taken stays in step with the page's size. */
const MAX_DEPTH = 60;

/**
 * Finds what is beside the page's own text, by tags, roles, names and repeated cards. A part that
 * holds the page's heading or most of its elements is never taken for chrome, whatever it is called.
 * @param lexicons of the page's languages, English among them
 * @param hasDialogs true to read dialogs too: some pages open the posting in one
 * Each step is some hundred nodes.
 * @returns elements not to read: menus, banners, dialogs, forms, other jobs; none holds another
 */
export function* chromeSteps(
  root: Element,
  lexicons: readonly Lexicon[],
  hasDialogs = false,
): Steps<Set<Element>> {
  const chrome = new Set<Element>();
  const adverts = findAdverts(root);
  const most = root.querySelectorAll('*').length / 2;
  const open: FlatChildren[] = [new FlatChildren(root)];
  for (let seen = 0; open.length > 0 && seen < MAX_NODES; ) {
    const node = open[open.length - 1]!.next();
    if (node === null) {
      open.pop();
      continue;
    }
    if (++seen % NODES_A_STEP === 0) yield;
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (SKIPPED.has(element.localName) || isHidden(element)) continue;
    const isBeside =
      open.length <= MAX_DEPTH &&
      (adverts.has(element) || isChrome(element, most, hasDialogs) || hasCards(element, lexicons));
    if (isBeside) chrome.add(element);
    else open.push(new FlatChildren(element));
  }
  return chrome;
}

function isChrome(element: Element, most: number, hasDialogs: boolean): boolean {
  const tag = element.localName;
  const role = element.getAttribute('role');
  const isDialog = tag === 'dialog' || role === 'dialog' || role === 'alertdialog';
  if (isDialog) return !hasDialogs;
  if (isPoweredBy(element)) return true;
  if (LANDMARKS.has(tag) || (role !== null && ROLES.has(role))) return true;
  if (tag === 'footer' || role === 'contentinfo')
    return !element.closest('main,article') && !holdsHeading(element);
  if (tag === 'header' || role === 'banner')
    return !element.closest('main,article') && !holdsHeading(element);
  if (tag === 'form') return !holdsHeading(element) && !isMost(element, most) && hasFields(element);
  if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'a' || tag === 'button') return false;
  const name = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (name.length < 4 || name.length > 1_000 || !HINT.test(name)) return false;
  if (element.querySelector(OTHER_JOBS.test(name) ? 'h1,main' : 'h1,main,article')) return false;
  return !isMost(element, most);
}

/**
 * The boxes of paid notices: what calls itself sponsored, and the little around it with its link. A label that
 * stands in more than a notice's text is left alone.
 */
function findAdverts(root: Element): Set<Element> {
  const adverts = new Set<Element>();
  for (const label of [...root.querySelectorAll(ADVERT_LABELS)].slice(0, MAX_ADVERTS)) {
    let box: Element | null = null;
    let element = label.parentElement;
    for (let depth = 0; element && element !== root && depth < MAX_ADVERT_DEPTH; depth++) {
      if ((element.textContent ?? '').length > MAX_ADVERT || holdsHeading(element)) break;
      if (element.querySelector('a[href]')) box = element;
      element = element.parentElement;
    }
    if (box) adverts.add(box);
  }
  return adverts;
}

/** "Jobs powered by Hirewell": the line that the makers of a board put on every page of it. */
function isPoweredBy(element: Element): boolean {
  if (element.childElementCount > 2) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.firstElementChild) return false;
  }
  return POWERED_BY.test(element.textContent ?? '');
}

function holdsHeading(element: Element): boolean {
  return element.querySelector('h1,main,article') !== null;
}

function hasFields(element: Element): boolean {
  return element.querySelector('input:not([type="hidden"]),textarea,select') !== null;
}

function isMost(element: Element, most: number): boolean {
  return element.querySelectorAll('*').length > most;
}

/** True for a list of cards that each lead to another page: jobs of a board, similar jobs. */
function hasCards(element: Element, lexicons: readonly Lexicon[]): boolean {
  const tag = element.firstElementChild?.localName;
  if (
    element.childElementCount < MIN_CARDS ||
    tag === undefined ||
    tag === 'p' ||
    tag === 'tr' ||
    tag === 'td' ||
    tag === 'br' ||
    tag === 'a'
  ) {
    return false;
  }
  let children = 0;
  let cards = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    children++;
    if (child.localName === tag && isCard(child, lexicons)) cards++;
    if (children === 12 && cards < 3) return false;
  }
  return cards >= MIN_CARDS && cards >= children * 0.75;
}

/**
 * A card: little text, and its heading leads elsewhere, or all of its text does and names a position.
 * A list of bare links may be the posting's own ("our benefits"), so it is left to the segmenter.
 */
function isCard(element: Element, lexicons: readonly Lexicon[]): boolean {
  const link = element.querySelector('a[href]');
  if (!link) return false;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  const linked = (link.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  if (text === 0 || text > 600 || linked < 3) return false;
  if (linked >= text * 0.6)
    return linked < text * 0.9 || namesOccupation((link.textContent ?? '').trim(), lexicons);
  const heading = element.querySelector('h2,h3,h4,h5,h6');
  return heading !== null && (heading.contains(link) || link.contains(heading));
}
