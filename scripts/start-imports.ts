import type { ImportWorker } from "@/lib/imports/worker";

/**
 * Starts reading what is handed in, beside the web server, so that no page waits for it, and gathering what is accepted into
 * segments of the search. What it needs is loaded only now: the first page does not need it.
 * @param databaseUrl the database of the web server
 */
export async function startImports(databaseUrl: string): Promise<ImportWorker> {
  const [{ startImportWorker }, { extract }, { keepSegments }] = await Promise.all([
    import("@/lib/imports/worker"),
    import("@/lib/extraction/extract"),
    import("@/lib/db/search/keep-segments"),
  ]);
  const worker = startImportWorker(databaseUrl, extract);
  const keeper = keepSegments(databaseUrl);
  return {
    stop: () => {
      keeper.stop();
      return worker.stop();
    },
  };
}
