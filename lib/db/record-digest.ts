import { createHash } from "node:crypto";

/**
 * The SHA-256 of a JSON value in hexadecimal digits, the same whatever the order of its keys: PostgreSQL keeps JSON in an
 * order of its own.
 */
export function recordDigest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value, sortKeys)).digest("hex");
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
