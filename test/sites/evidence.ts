import { SITES } from '../../lib/sites';
import type { Evidence } from '../../lib/sites/site';

async function evidenceIn(id: string): Promise<[string, readonly Evidence[]]> {
  const { evidence = [] }: { evidence?: readonly Evidence[] } = await import(`../../lib/sites/${id}.ts`);
  return [id, evidence];
}

/** The saved pages that each site's layout was taken from, by the site's id; none where no page of it was seen. */
export const EVIDENCE: ReadonlyMap<string, readonly Evidence[]> = new Map(
  await Promise.all(SITES.map(({ id }) => evidenceIn(id))),
);
