import type { Block } from '../../model/block';
import type { Fields } from '../../model/fields';
import type { SectionLabel } from '../../model/section';
import { lettersOf } from './letters';

/** "Reno, NV", "Acme – Leipzig, Germany", "Lyon, France · Hybrid": a line under the title that tells where. */
const PLACE_LINE =
  /^(?:[^,.!?:]{2,40} [·•|–—-] ?)?\p{Upper}[\p{Alpha}.'’ -]{1,30}, ?(?:[A-Z]{2}|\p{Upper}\p{Alpha}{3,20}(?: \p{Upper}\p{Alpha}{2,20})?)(?: ?[·•|/–—(].{0,40})?$/u;
/** "29200 Brest", "35629 Tuineje, Las Palmas", "00-950 Warszawa". */
const POSTAL_LINE =
  /^\d{2}-?\d{3}(?:-\d{3})? \p{Upper}[\p{Alpha}.'’ -]{1,30}(?:[,(] ?[\p{Alpha}'’ -]{2,30}\)?){0,2}$/u;
const MAX_PLACE_LINE = 80;

/** A posting's own names, told from its other lines letter by letter. */
export class KnownNames {
  private readonly title: string;
  private readonly company: string;
  private readonly place: string;

  constructor({ title, company, place }: Fields) {
    this.title = lettersOf(title ?? '');
    this.company = lettersOf(company ?? '');
    this.place = lettersOf(place ?? '');
  }

  /**
   * The section of a line that is nothing but the posting's name, employer or place; else null.
   * @param isAbove true above the first heading, where a short line with a place in it is all about that
   */
  sectionOf({ text, kind }: Block, isAbove: boolean): SectionLabel | null {
    if (text.length > 160 || kind === 'item') return null;
    const line = lettersOf(text);
    if (line === '') return null;
    if (line === this.title) return 'role';
    if (line === this.company) return 'about';
    if (this.place !== '' && (line === this.place || line === this.company + this.place)) return 'logistics';
    if (!isAbove || text.length > MAX_PLACE_LINE) return null;
    if (this.title !== '' && line.includes(this.title)) return null;
    const hasPlace = this.place.length > 3 && line.includes(this.place);
    return hasPlace || PLACE_LINE.test(text) || POSTAL_LINE.test(text) ? 'logistics' : null;
  }

  /** Index of the first line that is the posting's title and nothing else, or -1. */
  titleAt(blocks: readonly Block[]): number {
    return this.title === '' ? -1 : blocks.findIndex(({ text }) => lettersOf(text) === this.title);
  }

  /** "Acme is the leader in …": a sentence that opens with the employer's name speaks of the employer. */
  isOfCompany(text: string): boolean {
    const { company } = this;
    return company.length > 2 && lettersOf(text.slice(0, company.length + 12)).startsWith(company);
  }
}
