import { beforeAll, describe, expect, it } from "vitest";
import { attachText } from "@/lib/reports/attach-text";
import { useTestDatabase } from "@/lib/testing/database";
import { acceptReport, openReview, REVIEWER } from "@/lib/testing/review-hand";
import { SAMPLE_LISTS, SAMPLE_MEETING, SAMPLE_TEXT } from "@/lib/testing/sample-meeting";
import { seed } from "@/seed/index";
import { loadMeetingRecords, loadReferenceLists } from "@/seed/records";
import { checkDraft } from "./check-draft";
import { detachReport, reopenReview } from "./decide-review";
import { draftFromRecords } from "./draft-from-records";
import { getReview } from "./get-review";
import { listReviews } from "./list-reviews";
import { WorkingDraft } from "./working-draft";

const database = useTestDatabase();
const report = "sample-report";
const lastRecord = async () => {
  const last = await database.prisma.revision.findFirst({ orderBy: { number: "desc" } });
  return (last?.after as { record: unknown } | null)?.record;
};

beforeAll(() => seed(database.prisma, { lists: SAMPLE_LISTS, records: [SAMPLE_MEETING] }));

describe("a report of the seed", () => {
  it("cannot be reviewed without its words", async () => {
    expect(await getReview(database.prisma, report)).toBeNull();
    await expect(reopenReview(database.prisma, { report, reason: "doubt", user: REVIEWER })).rejects.toMatchObject({
      fault: "no-such-report",
    });
  });

  it("shows what the record has of it once its words are here", async () => {
    await attachText(database.prisma, Buffer.from(SAMPLE_TEXT));
    const view = await openReview(database.prisma, report);
    expect(WorkingDraft.parse(view.draft)).toEqual(view.draft);
    expect([view.report.state, view.problems, view.history]).toEqual(["accepted", [], []]);
    expect(view.draft.statements.map(({ alignedWith, decision }) => [alignedWith, decision])).toEqual(
      SAMPLE_MEETING.statements.map(({ number }) => [number, "accepted"]),
    );
    expect(view.joined[0]?.alignments).toHaveLength(SAMPLE_MEETING.statements.length);
    const title = SAMPLE_TEXT.split("\n")[0];
    const statements = SAMPLE_MEETING.statements.length;
    expect(view.report.title).toBe(title);
    expect((await listReviews(database.prisma, "accepted")).reviews).toMatchObject([
      { report, title, meetings: 1, statements, newVersion: false },
    ]);
    expect(await database.prisma.extraction.count()).toBe(0);
  });

  it("is opened again, and accepted unchanged tells the same", async () => {
    await reopenReview(database.prisma, { report, reason: "doubt", user: REVIEWER });
    const view = await openReview(database.prisma, report);
    expect([view.report.state, view.base, view.history[0]?.decision]).toEqual([
      "awaiting",
      { extraction: 1, version: 1 },
      "reopened",
    ]);
    expect(view.draft.statements.map(({ alignedWith }) => alignedWith)).toEqual(
      SAMPLE_MEETING.statements.map(({ number }) => number),
    );
    await acceptReport(database.prisma, report);
    const statements = SAMPLE_MEETING.statements.map((one) => ({ ...one, wording: one.wording ?? "paraphrase" }));
    expect(await lastRecord()).toEqual({ ...SAMPLE_MEETING, statements });
  });

  it("is taken out of its meeting, and waits", async () => {
    const meeting = SAMPLE_MEETING.id;
    await detachReport(database.prisma, { report, meeting, reason: "another meeting", user: REVIEWER });
    expect((await openReview(database.prisma, report)).draft.meetings[0]?.target).toEqual({ kind: "open" });
  });
});

describe("the records of the seed", () => {
  const lists = loadReferenceLists();
  const people = lists.people.map((one) => ({
    ...{ id: one.id, party: one.party, aliases: one.aliases, nameEn: one.name.en, nameAr: one.name.ar },
    ...{ shortEn: one.short.en, shortAr: one.short.ar },
  }));
  it.each(loadMeetingRecords().map((record) => [record.id, record] as const))(
    "%s can be told again as it is",
    (_, record) => {
      const [told] = record.reports;
      if (!told) throw new Error("no report");
      const draft = draftFromRecords([record], told, people);
      expect(WorkingDraft.parse(draft)).toEqual(draft);
      expect(draft.statements).toHaveLength(record.statements.length);
      expect(draft.references).toHaveLength(record.references.length);
      expect(checkDraft(draft, "x".repeat(told.length))).toEqual([]);
    },
  );
});
