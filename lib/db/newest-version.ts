import { type VersionWatch, watchVersion } from "./version-watch";

// Kept outside the module: pages and addresses are bundled apart, and each bundle would know something else.
const kept = globalThis as {
  readoutVersions?: { url: string; watch: VersionWatch };
  readoutVersionListeners?: Set<(version: number) => void>;
};

function listeners(): Set<(version: number) => void> {
  kept.readoutVersionListeners ??= new Set();
  return kept.readoutVersionListeners;
}

/**
 * What this process knows of the version of the facts of the database that DATABASE_URL names.
 * @throws Error when DATABASE_URL is not set
 */
export function versionWatch(): VersionWatch {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start Readout with `npm start` or `npm run dev`.");
  if (kept.readoutVersions?.url !== url) {
    kept.readoutVersions?.watch.stop();
    const watch = watchVersion(url);
    watch.onNew((version) => {
      for (const listener of listeners()) listener(version);
    });
    kept.readoutVersions = { url, watch };
  }
  return kept.readoutVersions.watch;
}

/**
 * The newest version of the facts that this process has to show. Usually known without asking: PostgreSQL tells each
 * accepted change. Where it cannot tell, or when a reader has seen a newer one elsewhere, the primary is asked; many
 * callers share one question. Never falls. While the primary cannot be asked, what is known stays.
 * @param carried the version that the reader's cookie names (lib/http/version-cookie.ts). The primary is asked once
 *   when it is newer than what is known; nobody waits until it is there, since anybody may have made it up.
 * @throws pg's error when nothing is known yet and the primary cannot be asked
 */
export function newestVersion(carried = 0): Promise<number> {
  return versionWatch().newest(carried);
}

/**
 * Calls back whenever this process hears of a newer version of the facts; the listener must not throw.
 * @returns what ends it
 */
export function onNewVersion(listener: (version: number) => void): () => void {
  listeners().add(listener);
  return () => void listeners().delete(listener);
}
