import { describe, expect, it } from "vitest";
import { noFilters } from "@/lib/filters/address";
import { listStatements } from "@/lib/queries/list-statements";
import { useTestDatabase } from "@/lib/testing/database";
import { acceptReport, countFacts, openReview, REVIEWER } from "@/lib/testing/review-hand";
import { arabicSample, storeReport, storeVersion } from "@/lib/testing/sample-review";
import { acceptReview } from "./accept";
import { acceptAll } from "./check-draft";
import { reopenReview } from "./decide-review";
import { saveDraft } from "./save-draft";
import type { WorkingDraft } from "./working-draft";

const database = useTestDatabase();
const user = REVIEWER;
const review = (report: string) => openReview(database.prisma, report);
const accept = (report: string, edit?: (draft: WorkingDraft) => WorkingDraft) =>
  acceptReport(database.prisma, report, edit);
const counts = () => countFacts(database.prisma);

describe("a new version of an accepted report", () => {
  it("is reviewed against its own text, and replaces what the first one told", async () => {
    const first = arabicSample(2);
    await storeReport(database.prisma, first);
    const { meetings } = await accept(first.id);
    const changed = arabicSample(2);
    // So long that each passage now stands where another one stood.
    const news = "تحديث للخبر بعد وصول مزيد من التفاصيل من الميناء القديم\n";
    const text = `${news}${changed.text}`;
    const shift = news.length;
    const moved = JSON.parse(JSON.stringify(changed.draft), (key, value) =>
      (key === "start" || key === "end") && typeof value === "number" ? value + shift : value,
    ) as typeof changed.draft;
    await storeVersion(database.prisma, { ...changed, text, draft: moved }, 2);
    const view = await review(first.id);
    expect(view.report).toMatchObject({ version: 2, versions: 2, state: "awaiting" });
    expect(view.draft.meetings[0]?.target).toEqual({ kind: "known", meeting: meetings[0]?.id });
    expect(view.draft.statements.map(({ alignedWith }) => alignedWith)).toEqual([1, 2, 3]);
    const again = await accept(first.id);
    expect(again.meetings.map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
    const evidence = await database.prisma.evidence.findMany({ where: { reportId: first.id } });
    expect(new Set(evidence.map(({ state, reportVersion }) => `${state} ${reportVersion}`))).toEqual(
      new Set(["exact 2"]),
    );
    expect(await database.prisma.statement.count({ where: { meetingId: meetings[0]?.id } })).toBe(3);
  });
});

describe("an acceptance", () => {
  it("that fails at its end leaves nothing", async () => {
    const sample = arabicSample(4);
    await storeReport(database.prisma, sample);
    const [meeting] = await database.prisma.meeting.findMany({ take: 1 });
    const before = await counts();
    const attempt = accept(sample.id, (draft) => ({
      ...draft,
      meetings: draft.meetings.map((one) => ({ ...one, target: { kind: "known", meeting: meeting?.id ?? "" } })),
      statements: draft.statements.map((one) => ({ ...one, alignedWith: one.key === "s3" ? 99 : null })),
    }));
    await expect(attempt).rejects.toMatchObject({ fault: "gone" });
    expect(await counts()).toEqual(before);
    expect((await review(sample.id)).report.state).toBe("awaiting");
  });

  it("happens once, however many editors press the key at the same time", async () => {
    const { base, draft } = await review("rsample4");
    const before = await counts();
    const press = () =>
      acceptReview(database.prisma, { report: "rsample4", base, draft: acceptAll(draft), user }).then(
        () => "accepted",
        (error: { fault?: string }) => error.fault,
      );
    const outcomes = await Promise.all([press(), press(), press()]);
    expect(outcomes.sort()).toEqual(["accepted", "stale", "stale"]);
    expect(await counts()).toMatchObject({ meetings: before.meetings + 1, revisions: before.revisions + 1 });
  });

  it("of a report that tells of two meetings makes two, and one when the reviewer merges them", async () => {
    const sample = arabicSample(5);
    const first = { ...sample.draft.meeting, date: "2031-02-05" };
    const other = { ...first, date: "2031-02-20", format: "phone" as const };
    const statements = sample.draft.statements.map((one, i) => ({ ...one, meeting: i === 2 ? 1 : 0 }));
    await storeReport(database.prisma, {
      ...sample,
      draft: { ...sample.draft, meeting: first, otherMeetings: [other], statements },
    });
    const { meetings } = await accept(sample.id);
    const counted = async () => {
      const rows = await database.prisma.meeting.findMany({
        where: { reports: { some: { reportId: sample.id } } },
        select: { id: true, channel: true, _count: { select: { statements: true } } },
        orderBy: { channel: "asc" },
      });
      return rows.map(({ channel, _count }) => [channel, _count.statements]);
    };
    expect(meetings).toHaveLength(2);
    expect(await counted()).toEqual([
      ["in_person", 2],
      ["phone", 1],
    ]);
    await reopenReview(database.prisma, { report: sample.id, reason: "one meeting, told twice", user });
    const merged = await accept(sample.id, (draft) => ({
      ...draft,
      meetings: draft.meetings.map((one) => ({ ...one, target: { kind: "known", meeting: meetings[0]?.id ?? "" } })),
      statements: draft.statements.map((one) => (one.meeting === "m2" ? { ...one, alignedWith: null } : one)),
    }));
    expect(merged.meetings.map(({ id }) => id)).toEqual([meetings[0]?.id]);
    expect(await counted()).toEqual([["in_person", 3]]);
    expect(await database.prisma.meeting.count({ where: { id: meetings[1]?.id ?? "" } })).toBe(0);
  });
});

describe("what was accepted", () => {
  it("is found by its own words, and shown in its own language", async () => {
    const sample = arabicSample(6);
    await storeReport(database.prisma, sample);
    const { meetings } = await accept(sample.id);
    const page = await listStatements({ ...noFilters, q: "جسرا 8" }, { dates: "known", order: "newest", after: null });
    expect(page.statements).toMatchObject([
      { statement: { meetingId: meetings[0]?.id, number: 1, textEn: "", wording: "source", side: "OM" } },
    ]);
    expect(page.statements[0]?.statement.evidence[0]).toMatchObject({ state: "exact", language: "ar" });
  });
});

describe("autosave", () => {
  it("keeps the last draft under a new number, and tells a slower reviewer", async () => {
    const sample = arabicSample(3);
    await storeReport(database.prisma, sample);
    const view = await review(sample.id);
    const draft = acceptAll(view.draft);
    const one = await saveDraft(database.prisma, { report: sample.id, base: view.base, draft: view.draft, user });
    const two = await saveDraft(database.prisma, { report: sample.id, base: one.base, draft, user });
    expect([one.base.version, two.base.version, two.problems]).toEqual([1, 2, []]);
    const late = saveDraft(database.prisma, { report: sample.id, base: one.base, draft: view.draft, user });
    await expect(late).rejects.toMatchObject({ fault: "stale" });
    expect((await review(sample.id)).draft).toEqual(draft);
    expect(await database.prisma.review.count({ where: { reportId: sample.id } })).toBe(1);
    expect((await review(sample.id)).machine).toEqual(sample.draft);
  });
});
