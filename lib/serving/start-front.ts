import { isClosed } from "@/lib/accounts/may-read";
import { newestVersion } from "@/lib/db/newest-version";
import { carriedVersion } from "@/lib/http/version-cookie";
import { createFront } from "./front";
import { standInFront } from "./stand-in-front";

/** Keeps answers in front of the pages of this process, unless only those signed in may read. */
export function startFront(): void {
  if (isClosed()) return;
  const currentVersion = (cookie: string) => newestVersion(carriedVersion({ get: () => cookie }));
  standInFront(createFront({ currentVersion }));
}
