import { Prisma, type Transaction } from "./client";
import { raiseDataVersion } from "./data-version";
import { writeDigests } from "./meeting-digest";
import { forgetWords } from "./search/fresh-words";
import type { RevisionCause } from "./write-meeting";

/**
 * Takes a meeting that no report tells of any more out of the facts. Its revisions stay, this last one with no record
 * after it, so that it can come back under its id and no number of it is given away twice.
 * @returns the version of the facts after the change
 */
export async function withdrawMeeting(
  tx: Transaction,
  meetingId: string,
  who: string,
  cause: RevisionCause,
): Promise<number> {
  const last = await tx.revision.findFirst({ where: { meetingId }, orderBy: { number: "desc" } });
  await tx.revision.create({
    data: {
      meetingId,
      number: (last?.number ?? 0) + 1,
      who,
      before: (last?.after as Prisma.InputJsonValue | undefined) ?? Prisma.DbNull,
      after: { record: null, cause },
    },
  });
  await tx.meeting.delete({ where: { id: meetingId }, select: { id: true } });
  for (const statement of forgetWords([meetingId])) await tx.$executeRaw(statement);
  const version = await raiseDataVersion(tx);
  await writeDigests(tx, [meetingId], version);
  return version;
}
