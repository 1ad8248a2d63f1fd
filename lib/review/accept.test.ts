import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { acceptReport, countFacts, openReview, REVIEWER } from "@/lib/testing/review-hand";
import {
  arabicSample,
  type SampleReport,
  sampleParticipant,
  sampleReport,
  storeReport,
} from "@/lib/testing/sample-review";
import { acceptReview } from "./accept";
import { acceptAll } from "./check-draft";
import { detachReport, rejectReview, reopenReview } from "./decide-review";
import { listReviews } from "./list-reviews";
import { lookUpPeople } from "./people-lookup";
import { saveDraft } from "./save-draft";
import type { WorkingDraft } from "./working-draft";

const database = useTestDatabase();
const user = REVIEWER;
const review = (report: string) => openReview(database.prisma, report);
const accept = (report: string, edit?: (draft: WorkingDraft) => WorkingDraft) =>
  acceptReport(database.prisma, report, edit);
const counts = () => countFacts(database.prisma);

beforeAll(async () => {
  await database.prisma.topicGroup.create({ data: { slug: "links", nameEn: "Links", nameAr: "صلات", position: 0 } });
  await database.prisma.topic.create({
    data: {
      slug: "bridges",
      groupSlug: "links",
      nameEn: "B",
      nameAr: "ب",
      definitionEn: "B",
      definitionAr: "ب",
      position: 0,
    },
  });
});

describe("accepting a report of a new meeting", () => {
  const sample = arabicSample(1);
  beforeAll(() => storeReport(database.prisma, sample));

  it("shows who is new, and nothing to be joined", async () => {
    const view = await review(sample.id);
    expect(view.draft.people.map(({ known, name, party }) => [known, name.en, party])).toEqual([
      [null, "Salem Albahri1", "OM"],
      [null, "Mazen Alsakhri1", "LB"],
    ]);
    expect(view.draft.meetings[0]?.target).toEqual({ kind: "new" });
    expect(view.problems.map(({ code }) => code)).toEqual(Array(3).fill("statement-undecided"));
    expect(view.proposals).toEqual([{ key: "m1", proposals: [] }]);
  });

  it("is refused while a statement is undecided, and changes nothing", async () => {
    const before = await counts();
    const { base, draft } = await review(sample.id);
    const attempt = acceptReview(database.prisma, { report: sample.id, base, draft, user });
    await expect(attempt).rejects.toMatchObject({ fault: "incomplete" });
    expect(await counts()).toEqual(before);
  });

  it("writes the facts, their evidence and a revision", async () => {
    const { meetings } = await accept(sample.id);
    const [made] = meetings;
    expect(made).toMatchObject({ revision: 1 });
    expect(made?.id).toMatch(/^m[0-9abcdefghjkmnpqrstvwxyz]{7}$/);
    const meeting = await database.prisma.meeting.findUniqueOrThrow({
      where: { id: made?.id ?? "" },
      include: {
        statements: { orderBy: { number: "asc" }, include: { speakers: true } },
        evidence: true,
        parties: true,
      },
    });
    expect(meeting).toMatchObject({
      dateEdtf: "2031-01-08",
      datePrecision: "day",
      channel: "in_person",
      level: "minister",
    });
    expect(meeting.parties.map(({ partyCode }) => partyCode).sort()).toEqual(["LB", "OM"]);
    expect(meeting.statements.map(({ kind, side, textEn, wording }) => [kind, side, textEn, wording])).toEqual([
      ["said", "OM", "", "source"],
      ["said", "LB", "", "source"],
      ["discussed", "joint", "", "source"],
    ]);
    expect(meeting.statements[0]?.textAr).toContain("3 جسرًا فوق النهر الكبير");
    expect(new Set(meeting.evidence.map(({ state }) => state))).toEqual(new Set(["exact"]));
    expect(await database.prisma.party.findUnique({ where: { code: "OM" } })).toMatchObject({ nameEn: "Oman" });
    expect(await lookUpPeople(database.prisma, "salem al")).toMatchObject([{ id: "salem-albahri1", party: "OM" }]);
  });

  it("happens once: a second acceptance is a conflict", async () => {
    const { base, draft } = await review(sample.id);
    const before = await counts();
    const again = (version: number) =>
      acceptReview(database.prisma, { report: sample.id, base: { ...base, version }, draft: acceptAll(draft), user });
    await expect(again(base.version)).rejects.toMatchObject({ fault: "not-awaiting" });
    await expect(again(base.version - 1)).rejects.toMatchObject({ fault: "stale" });
    await expect(saveDraft(database.prisma, { report: sample.id, base, draft, user })).rejects.toMatchObject({
      fault: "not-awaiting",
    });
    expect(await counts()).toEqual(before);
  });

  it("is opened again with a reason, its facts staying until it is accepted anew", async () => {
    const before = await counts();
    await reopenReview(database.prisma, { report: sample.id, reason: "wrong speaker", user });
    expect(await counts()).toEqual(before);
    const { meetings } = await accept(sample.id, (draft) => ({
      ...draft,
      statements: draft.statements.map((one) =>
        one.key === "s2" ? { ...one, speakers: [], wording: { en: "Open the crossings.", ar: "" } } : one,
      ),
    }));
    expect(meetings).toMatchObject([{ revision: 2 }]);
    const after = await counts();
    expect(after).toEqual({ ...before, revisions: before.revisions + 1, version: before.version + 1 });
    const statement = await database.prisma.statement.findUniqueOrThrow({
      where: { meetingId_number: { meetingId: meetings[0]?.id ?? "", number: 2 } },
      include: { speakers: true },
    });
    expect(statement).toMatchObject({
      side: "unknown",
      speakers: [],
      textEn: "Open the crossings.",
      wording: "source",
    });
    expect(statement.textAr).toContain("المعابر");
    expect((await review(sample.id)).history.map(({ decision }) => decision)).toEqual([
      "accepted",
      "reopened",
      "accepted",
    ]);
  });
});

// Another agency's report of the meeting of arabicSample(1): its first statement says the same, its second is its own.
function second(id: string, more: string): SampleReport {
  const [one, other] = ["سالم البحريب", "مازن الصخريب"];
  const text = [
    `عقد ${one} و${other} لقاء في الميناء.`,
    `وأكد ${one} أن بلاده تبني 3 جسور فوق النهر الكبير.`,
    `وذكر ${other} ${more}.`,
  ].join("\n");
  return sampleReport(id, {
    language: "ar",
    text,
    date: "2031-01-08",
    participants: [
      sampleParticipant(text, one, "Salem Al-Bahri", "OM"),
      sampleParticipant(text, other, "Mazin Al-Sakhri", "LB"),
    ],
    statements: [
      { words: `وأكد ${one} أن بلاده تبني 3 جسور فوق النهر الكبير`, speakers: [one], verb: "أكد" },
      { words: `وذكر ${other} ${more}`, speakers: [other], verb: "ذكر" },
    ],
  });
}

describe("a second agency's report", () => {
  const sample = second("rsecond", "أن موسم الحصاد جيد هذا العام");
  beforeAll(() => storeReport(database.prisma, sample));

  it("is proposed for the same meeting, with reasons, and its statement aligned", async () => {
    const view = await review(sample.id);
    const [best] = view.proposals[0]?.proposals ?? [];
    expect(best?.verdict).toBe("same");
    expect(best?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["same-people", "same-parties", "same-day", "same-channel"]),
    );
    expect(view.draft.meetings[0]?.target).toEqual({ kind: "known", meeting: best?.meeting.id });
    expect(view.draft.statements.map(({ alignedWith }) => alignedWith)).toEqual([1, null]);
    expect(view.joined[0]?.alignments).toMatchObject([{ statement: "s1", number: 1, verdict: "same" }]);
  });

  it("joins it: one meeting more of nothing, one statement more, one with two pieces of evidence", async () => {
    const before = await counts();
    const { meetings } = await accept(sample.id);
    const after = await counts();
    expect(after).toMatchObject({
      meetings: before.meetings,
      people: before.people,
      statements: before.statements + 1,
    });
    const evidence = await database.prisma.evidence.findMany({
      where: { meetingId: meetings[0]?.id, fact: "statement", statementNumber: 1 },
    });
    expect(evidence.map(({ reportId, state }) => [reportId, state])).toEqual([
      ["rsample1", "exact"],
      ["rsecond", "exact"],
    ]);
    expect(await database.prisma.statement.findMany({ select: { number: true }, orderBy: { number: "asc" } })).toEqual(
      [1, 2, 3, 4].map((number) => ({ number })),
    );
  });

  it("can be detached, which leaves what the other report has told, and joined again under new numbers only", async () => {
    const [meeting] = (await review(sample.id)).meetings;
    const id = meeting?.id ?? "";
    await detachReport(database.prisma, { report: sample.id, meeting: id, reason: "another day", user });
    expect((await review(sample.id)).report.state).toBe("awaiting");
    expect(await database.prisma.statement.count({ where: { meetingId: id } })).toBe(3);
    expect(await database.prisma.evidence.count({ where: { reportId: sample.id } })).toBe(0);
    const attempt = accept(sample.id);
    await expect(attempt).rejects.toMatchObject({
      fault: "incomplete",
      problems: [{ code: "meeting-undecided", key: "m1" }],
    });
    await accept(sample.id, (draft) => ({
      ...draft,
      meetings: draft.meetings.map((one) => ({ ...one, target: { kind: "known", meeting: id } })),
      statements: draft.statements.map((one) => ({ ...one, alignedWith: one.key === "s1" ? 1 : null })),
    }));
    const numbers = await database.prisma.statement.findMany({ where: { meetingId: id }, orderBy: { number: "asc" } });
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 5]);
  });

  it("makes a meeting of its own when the reviewer splits it off, and none when it goes", async () => {
    const before = await counts();
    await reopenReview(database.prisma, { report: sample.id, reason: "a second meeting", user });
    const split = await accept(sample.id, (draft) => ({
      ...draft,
      meetings: draft.meetings.map((one) => ({ ...one, target: { kind: "new" } })),
      statements: draft.statements.map((one) => ({ ...one, alignedWith: null })),
    }));
    expect((await counts()).meetings).toBe(before.meetings + 1);
    const own = split.meetings[0]?.id ?? "";
    await detachReport(database.prisma, { report: sample.id, meeting: own, reason: "no meeting", user });
    expect((await counts()).meetings).toBe(before.meetings);
    const revisions = await database.prisma.revision.findMany({
      where: { meetingId: own },
      orderBy: { number: "asc" },
    });
    expect(revisions.map(({ after }) => (after as { record: unknown }).record === null)).toEqual([false, true]);
    const { base } = await review(sample.id);
    await rejectReview(database.prisma, { report: sample.id, base, reason: null, user });
    expect((await listReviews(database.prisma, "rejected")).reviews.map(({ report }) => report)).toEqual([sample.id]);
  });
});

describe("a printed spelling that is linked to a known person", () => {
  const [sample, next] = [arabicSample(41), arabicSample(42)];
  const person = () => database.prisma.person.findFirstOrThrow({ where: { nameEn: "Known Under Another Name" } });
  beforeAll(async () => {
    const names = { nameEn: "Known Under Another Name", nameAr: "معروف", shortEn: "Known", shortAr: "معروف" };
    await database.prisma.party.upsert({
      where: { code: "OM" },
      create: { code: "OM", kind: "state", nameEn: "Oman", nameAr: "عُمان", colour: 0, position: 0 },
      update: {},
    });
    await database.prisma.person.create({ data: { id: "known-under", ...names, aliases: [], partyCode: "OM" } });
    await storeReport(database.prisma, sample);
    // The next report names the same person so.
    const spelling = sample.draft.meeting.participants[0]?.printed ?? "";
    const text = next.text.replaceAll(next.draft.meeting.participants[0]?.printed ?? "-", spelling);
    const participants = [sampleParticipant(text, spelling, "X", "OM")];
    await storeReport(
      database.prisma,
      sampleReport("rspelling", { language: "ar", text, participants, statements: [] }),
    );
  });

  it("becomes theirs, so that the next report finds them", async () => {
    const known = (draft: WorkingDraft) => draft.people[0]?.known ?? null;
    expect(known((await review("rspelling")).draft)).toBeNull();
    const link = (draft: WorkingDraft): WorkingDraft => ({
      ...draft,
      people: draft.people.map((one, index) => (index === 0 ? { ...one, known: "known-under" } : one)),
    });
    await accept(sample.id, link);
    expect((await person()).aliases).toEqual([sample.draft.meeting.participants[0]?.printed]);
    expect(known((await review("rspelling")).draft)).toBe("known-under");
  });

  it("is not written down twice", async () => {
    await reopenReview(database.prisma, { report: sample.id, reason: "again", user });
    await accept(sample.id);
    expect((await person()).aliases).toHaveLength(1);
  });
});
