import { join } from "node:path";
import { isClosed } from "@/lib/accounts/may-read";
import { newestVersion } from "@/lib/db/newest-version";
import { carriedVersion } from "@/lib/http/version-cookie";
import { createFront } from "./front";
import { standInFront } from "./stand-in-front";
import { createStaticFiles } from "./static-files";

/**
 * Keeps answers in front of the pages of this process; while only those signed in may read, files of the build alone.
 * @returns what takes them away again
 */
export function startFront(): () => void {
  const files = createStaticFiles(join(process.cwd(), ".next/static"));
  const currentVersion = (cookie: string) => newestVersion(carriedVersion({ get: () => cookie }));
  return standInFront(files, ...(isClosed() ? [] : [createFront({ currentVersion })]));
}
