import pg from "pg";

/** A statement that was put to PostgreSQL, with its parameters. */
export interface AskedStatement {
  text: string;
  values: unknown[];
}

type Query = { text?: string; values?: unknown[] } | string;

/**
 * Listens to everything that this process asks PostgreSQL while something is done.
 * @returns the statements that read, each text once, in the order in which they were asked first
 */
export async function watchQuestions(work: () => Promise<unknown>): Promise<AskedStatement[]> {
  const asked = new Map<string, AskedStatement>();
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first, second] = args as [Query, unknown];
    const text = typeof first === "string" ? first : (first.text ?? "");
    const values = typeof first === "string" ? (Array.isArray(second) ? second : []) : (first.values ?? []);
    if (/^\s*(select|with)\b/i.test(text) && !asked.has(text)) asked.set(text, { text, values });
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return [...asked.values()];
}
