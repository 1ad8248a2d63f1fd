// A process of its own on the database of DATABASE_URL, as one of several servers would be. It accepts a report, or says what
// it shows, when it is told to, and tells what it hears of by itself.
import { prisma } from "@/lib/db/client";
import { newestVersion, onNewVersion } from "@/lib/db/newest-version";
import { readFrom } from "@/lib/db/reading";
import { acceptReport } from "./review-hand";

/** What such a process is told. */
export type ToProcess = { accept: string } | { show: number };
/** What it says. */
export type FromProcess = { accepted: string } | { version: number; meetings: number } | { heard: number };

const say = (message: FromProcess) => void process.send?.(message);

onNewVersion((heard) => say({ heard }));
await newestVersion();

process.on("message", async (told: ToProcess) => {
  if ("accept" in told) {
    await acceptReport(prisma, told.accept);
    say({ accepted: told.accept });
  } else {
    const version = await newestVersion(told.show);
    say({ version, meetings: await readFrom((client) => client.meeting.count()) });
  }
});
process.on("disconnect", () => process.exit(0));
