import pg from "pg";

/** The replicas are none of this database; the message names the wrong one without its password. */
export class ReplicaError extends Error {}

/** How long one may take to answer at the start, in milliseconds. */
const LIMIT = 5000;

/**
 * Checks at the start that the named replicas are copies of the primary: the facts of another database must not be shown
 * among its own. One that does not answer is no reason not to start: it is used as soon as it does.
 * @param say receives a line for each that does not answer
 * @throws ReplicaError when one that answers is a copy of something else
 */
export async function checkReplicas(
  primary: string,
  replicas: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  if (replicas.length === 0) return;
  const own = await fingerprint(primary);
  const found = await Promise.all(replicas.map((url) => fingerprint(url).catch((error: Error) => error)));
  found.forEach((one, i) => {
    const place = placeOf(replicas[i] ?? "");
    if (one instanceof Error) {
      say(`The replica ${place} does not answer (${reasonOf(one)}): it is left out until it does.`);
    } else if (one !== own) {
      throw new ReplicaError(
        `DATABASE_REPLICA_URLS names ${place}, which is no streaming replica of the database of DATABASE_URL.`,
      );
    }
  });
}

/** The number that a cluster keeps for life, and its copies with it, and the number of the database in it. */
async function fingerprint(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: LIMIT, query_timeout: LIMIT });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ fingerprint: string }>(
      `SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS fingerprint
         FROM pg_control_system()`,
    );
    return rows[0]?.fingerprint ?? "";
  } finally {
    void client.end().catch(() => {});
  }
}

function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

const reasonOf = (error: Error): string => error.message || String((error as { code?: string }).code);
