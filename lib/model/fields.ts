/** Title, company and place of a posting, as the page writes them; null where the page does not say. */
export interface Fields {
  title: string | null;
  company: string | null;
  place: string | null;
}
