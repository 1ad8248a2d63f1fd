/** Whether two values of JSON are alike; the order of keys says nothing, since the database does not keep it. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, theirs] = [a, b] as Record<string, unknown>[];
  const keys = Object.keys(mine ?? {});
  if (!mine || !theirs || keys.length !== Object.keys(theirs).length) return false;
  return keys.every((key) => Object.hasOwn(theirs, key) && sameValue(mine[key], theirs[key]));
}
