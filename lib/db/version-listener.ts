import { randomBytes } from "node:crypto";
import pg from "pg";
import { VERSION_CHANNEL } from "./data-version";
import { askVersion, versionSettings } from "./version-question";

/** A connection to the primary on which accepted changes are told. */
export type VersionListener = {
  /** Whether what is told reaches us: an echo has come back. A pooler may take LISTEN and never pass anything on. */
  hears(): boolean;
  /** Asks for the version of the facts; an answer that does not come in time ends the connection. */
  ask(): Promise<number>;
  /** Sends an echo from another connection and waits for it; from then on `hears` says whether it came. */
  check(): Promise<void>;
  end(): void;
};

/** How long to wait for a connection, an answer, an echo, in milliseconds. */
const LIMIT = 3000;

/**
 * Opens a connection that listens for new versions.
 * @param url the primary
 * @param heard receives each version that is told
 * @param lost called once when the connection is gone, unless `end` ended it
 * @throws pg's errors when there is no connection
 */
export async function openVersionListener(
  url: string,
  heard: (version: number) => void,
  lost: () => void,
): Promise<VersionListener> {
  const client = new pg.Client(versionSettings(url, LIMIT));
  const echoes = echoChannel(client, heard);
  let open = false;
  const gone = () => {
    if (!open) return;
    open = false;
    lost();
  };
  client.on("error", gone);
  client.on("end", gone);
  const close = () => void client.end().catch(() => {});
  try {
    await client.connect();
    // Before the first question: whatever is accepted after its answer is told.
    await client.query(`LISTEN ${VERSION_CHANNEL}; LISTEN ${echoes.channel}`);
  } catch (error) {
    close();
    throw error;
  }
  open = true;
  client.unref();
  return {
    hears: () => open && echoes.heard(),
    async ask() {
      try {
        return await askVersion(client);
      } catch (error) {
        gone();
        close();
        throw error;
      }
    },
    check: () => echoes.check(url),
    end() {
      open = false;
      close();
    },
  };
}

// The echo goes by a channel of its own, so that other processes are not woken by it.
function echoChannel(client: pg.Client, heard: (version: number) => void) {
  const channel = `readout_echo_${randomBytes(8).toString("hex")}`;
  let works = false;
  let arrived = () => {};
  client.on("notification", ({ channel: from, payload }) => {
    if (from === channel) return arrived();
    const version = Number(payload);
    if (from === VERSION_CHANNEL && Number.isSafeInteger(version)) heard(version);
  });
  async function check(url: string): Promise<void> {
    const echo = new Promise<boolean>((resolve) => {
      arrived = () => resolve(true);
      setTimeout(() => resolve(false), LIMIT).unref();
    });
    // By another connection, since a pooler hands over what a question on our own brings at once, and nothing later.
    const sent = await notifyOnce(url, channel);
    works = sent && (await echo);
  }
  return { channel, check, heard: () => works };
}

async function notifyOnce(url: string, channel: string): Promise<boolean> {
  const client = new pg.Client(versionSettings(url, LIMIT));
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT pg_notify($1, '')", [channel]);
    return true;
  } catch {
    return false;
  } finally {
    void client.end().catch(() => {});
  }
}
