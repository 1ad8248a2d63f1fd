import { dateBounds } from "@/lib/domain/date-bounds";
import type { MeetingRecord } from "@/lib/domain/record";
import { Rank } from "@/lib/domain/words";
import { checkEvidence } from "./check-evidence";
import { Prisma, type Transaction } from "./client";
import { raiseDataVersion } from "./data-version";
import { evidenceRows } from "./evidence-rows";
import { writeDigests } from "./meeting-digest";
import { writeStatements } from "./write-statements";

/** Why a meeting was changed: a report of it was accepted, or taken away from it. */
export type RevisionCause = { kind: "accepted" | "detached"; report: string; reason?: string };

/** What a revision's `after` holds; no record where the meeting was withdrawn. */
export type RevisionContent = { record: MeetingRecord | null; cause?: RevisionCause };

/**
 * Writes the facts of one meeting, new or in place of the ones that are there, with a revision, and raises the version
 * of the facts. All of it belongs to the caller's transaction. What the record does not hold stays: the texts of
 * reports, earlier revisions, references of other meetings to this one. Evidence is checked where the text is here.
 * A reference to a meeting that is not known yet is written without its target.
 * @param record the facts, already checked against MeetingRecord; parties, people, topics and the like exist
 * @param who the author of the change: "seed", or the name of a person
 * @param cause what is kept beside the record of why it was changed
 * @returns the version of the facts after the change
 * @throws Prisma's errors when something that the record names is missing
 */
export async function writeMeeting(
  tx: Transaction,
  record: MeetingRecord,
  who: string,
  cause?: RevisionCause,
): Promise<number> {
  await writeMeetingRow(tx, record);
  await clearMeeting(tx, record.id);
  await writeReports(tx, record);
  await writeParticipants(tx, record);
  await writeStatements(tx, record);
  await writeReferences(tx, record);
  await writeEvidence(tx, record);
  await writeRevision(tx, record, who, cause);
  const version = await raiseDataVersion(tx);
  await writeDigests(tx, [record.id], version);
  return version;
}

// Ranks stand in the list from the highest down. Who only sat in does not raise the level.
function levelOf({ participations }: MeetingRecord): Rank {
  const ranks = participations.filter(({ part }) => part === "participant").map(({ rank }) => rank);
  return Rank.options.find((rank) => ranks.includes(rank)) ?? "official";
}

async function writeMeetingRow(tx: Transaction, record: MeetingRecord): Promise<void> {
  const { text, outside } = record.date;
  const best = outside ?? text;
  const bestBounds = dateBounds(best.edtf);
  const textBounds = dateBounds(text.edtf);
  const data = {
    slug: record.slug,
    channel: record.channel,
    setting: record.setting,
    level: levelOf(record),
    placeId: record.place,
    occasionId: record.occasion,
    dateEdtf: best.edtf,
    datePrecision: best.precision,
    dateBasis: best.basis,
    dateEarliest: bestBounds.earliest,
    dateLatest: bestBounds.latest,
    textDateEdtf: text.edtf,
    textDatePrecision: text.precision,
    textDateBasis: text.basis,
    textDateEarliest: textBounds.earliest,
    textDateLatest: textBounds.latest,
    textDateNoteEn: text.note.en,
    textDateNoteAr: text.note.ar,
    outsideNoteEn: outside?.note.en ?? null,
    outsideNoteAr: outside?.note.ar ?? null,
    unreviewed: await hasUnreviewed(tx, record),
  };
  await tx.meeting.upsert({ where: { id: record.id }, create: { id: record.id, ...data }, update: data });
}

// Told by its reports, so that no writer can forget it and a person's decision on the last of them clears it.
async function hasUnreviewed(tx: Transaction, { reports }: MeetingRecord): Promise<boolean> {
  return (await tx.report.count({ where: { id: { in: reports.map(({ id }) => id) }, unreviewed: true } })) > 0;
}

async function clearMeeting(tx: Transaction, meetingId: string): Promise<void> {
  const where = { meetingId };
  await tx.evidence.deleteMany({ where });
  await tx.reference.deleteMany({ where });
  await tx.statement.deleteMany({ where });
  await tx.participation.deleteMany({ where });
  await tx.meetingParty.deleteMany({ where });
  await tx.meetingReport.deleteMany({ where });
}

async function writeReports(tx: Transaction, record: MeetingRecord): Promise<void> {
  for (const report of record.reports) {
    const data = {
      agencyId: report.agency,
      citesAgencyId: report.cites,
      language: report.language,
      address: report.address,
      reportedEdtf: report.reported?.edtf ?? null,
      reportedBasis: report.reported?.basis ?? null,
      sha256: report.sha256,
      length: report.length,
    };
    await tx.report.upsert({ where: { id: report.id }, create: { id: report.id, ...data }, update: data });
  }
  await tx.meetingReport.createMany({
    data: record.reports.map(({ id }, position) => ({ meetingId: record.id, reportId: id, position })),
  });
}

async function writeParticipants(tx: Transaction, record: MeetingRecord): Promise<void> {
  const meetingId = record.id;
  await tx.meetingParty.createMany({
    data: record.parties.map((partyCode, position) => ({ meetingId, partyCode, position })),
  });
  await tx.participation.createMany({
    data: record.participations.map(({ person, party, role, rank, part }, index) => ({
      meetingId,
      number: index + 1,
      personId: person,
      partyCode: party,
      roleEn: role.en,
      roleAr: role.ar,
      rank,
      part,
    })),
  });
}

async function writeReferences(tx: Transaction, record: MeetingRecord): Promise<void> {
  const targets = record.references.flatMap(({ meeting }) => (meeting === null ? [] : [meeting]));
  const known = await tx.meeting.findMany({ where: { id: { in: targets } }, select: { id: true } });
  const here = new Set(known.map(({ id }) => id));
  await tx.reference.createMany({
    data: record.references.map((reference) => ({
      meetingId: record.id,
      number: reference.number,
      statementNumber: reference.statement,
      kind: reference.kind,
      whatEn: reference.what.en,
      whatAr: reference.what.ar,
      edtf: reference.edtf,
      targetMeetingId: reference.meeting !== null && here.has(reference.meeting) ? reference.meeting : null,
      occasionId: reference.occasion,
    })),
  });
}

async function writeEvidence(tx: Transaction, record: MeetingRecord): Promise<void> {
  const stored = await tx.reportText.findMany({
    where: { OR: record.reports.map(({ id, version }) => ({ reportId: id, version: version ?? 1 })) },
  });
  const texts = new Map(stored.map(({ reportId, text }) => [reportId, text]));
  const data = evidenceRows(record).map((row) => {
    const text = texts.get(row.reportId);
    return text === undefined ? row : { ...row, ...checkEvidence(text, row) };
  });
  await tx.evidence.createMany({ data });
}

async function writeRevision(
  tx: Transaction,
  record: MeetingRecord,
  who: string,
  cause: RevisionCause | undefined,
): Promise<void> {
  const last = await tx.revision.findFirst({ where: { meetingId: record.id }, orderBy: { number: "desc" } });
  const after: RevisionContent = cause ? { record, cause } : { record };
  await tx.revision.create({
    data: {
      meetingId: record.id,
      number: (last?.number ?? 0) + 1,
      who,
      before: (last?.after as Prisma.InputJsonValue | undefined) ?? Prisma.DbNull,
      after,
    },
  });
}
