import pg from "pg";

/** A connection of its own for one small question: which version of the facts a server has. */
export type VersionQuestion = {
  /** The version, 0 before the first. A connection that is not there is made. */
  ask(): Promise<number>;
  close(): void;
};

/**
 * Prepares the question. Not by a pool that readers use: while they wait for a server that has stopped answering, it must
 * still be possible to find that out.
 * @param limit how long to wait for a connection and for an answer, in milliseconds
 */
export function versionQuestion(url: string, limit: number): VersionQuestion {
  let connection: Promise<pg.Client> | null = null;

  function connect(): Promise<pg.Client> {
    const client = new pg.Client(versionSettings(url, limit));
    const made = client.connect().then(() => client);
    const gone = () => {
      if (connection === made) connection = null;
    };
    client.on("error", gone);
    client.on("end", gone);
    return made;
  }

  function close(): void {
    const open = connection;
    connection = null;
    void open?.then((client) => client.end()).catch(() => {});
  }

  return {
    close,
    async ask() {
      connection ??= connect();
      try {
        return await askVersion(await connection);
      } catch (error) {
        close();
        throw error;
      }
    },
  };
}

/** Asks a connection for the version of the facts. An idle connection keeps no process alive, a question does. */
export async function askVersion(client: pg.Client): Promise<number> {
  client.ref();
  try {
    const { rows } = await client.query<{ version: number }>("SELECT version FROM data_state");
    return rows[0]?.version ?? 0;
  } finally {
    client.unref();
  }
}

/** How a connection is opened whose questions must be answered soon or not at all. */
export const versionSettings = (url: string, limit: number): pg.ClientConfig => ({
  connectionString: url,
  application_name: "readout versions",
  connectionTimeoutMillis: limit,
  query_timeout: limit,
  keepAlive: true,
});

// pg has them, its types do not.
declare module "pg" {
  interface Client {
    ref(): void;
    unref(): void;
  }
}
