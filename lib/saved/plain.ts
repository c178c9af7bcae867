/** The names and indexes that lead to a value from the top. */
export type Path = readonly PropertyKey[];

/** Deeper than any record of ours: a posting's deepest value stands about twelve levels down. */
const MAX_DEPTH = 40;

/**
 * The first value that plain data may not hold: one nested beyond reason, which would overflow whatever
 * walks it by calling itself, or one named `__proto__`, which a later copy would take for a prototype.
 * Null where there is none. Never calls itself, whatever the depth; cycles count as depth.
 */
export function findUnsafe(value: unknown): { reason: 'deep' | 'forbidden'; path: Path } | null {
  const waiting: { value: unknown; path: Path }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.path.length >= MAX_DEPTH) return { reason: 'deep', path: next.path };
    for (const [name, inner] of Object.entries(next.value)) {
      const path = [...next.path, Array.isArray(next.value) ? Number(name) : name];
      if (name === '__proto__') return { reason: 'forbidden', path };
      if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, path });
    }
  }
  return null;
}

/** The value as JSON keeps it: what is stored is then what a backup gives back. Undefined for what JSON cannot hold. */
export function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** A path in words a reader can follow: `postings[3].status`. Names that are no words are quoted and cut. */
export function pathText(path: Path): string {
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = String(part).slice(0, 60);
      if (!/^[\w-]+$/.test(name)) return `[${JSON.stringify(name)}]`;
      return at === 0 ? name : `.${name}`;
    })
    .join('');
}
