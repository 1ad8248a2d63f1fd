import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Draft } from "@/lib/extraction/draft";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_DRAFT } from "@/lib/testing/sample-draft";
import { SAMPLE_LISTS, SAMPLE_MEETING, SAMPLE_TEXT } from "@/lib/testing/sample-meeting";
import { seed } from "@/seed/index";
import { fingerprint } from "./decode-text";
import { difference } from "./difference";
import { takeIn } from "./take-in";
import type { ReportSource, TakenText } from "./taken-text";

const plain = (text: string): TakenText => {
  const bytesSha256 = fingerprint(Buffer.from(text, "utf8"));
  return { text, readAs: "utf-8", bytesSha256, plain: true, title: null, published: null, address: null };
};
const source: ReportSource = { origin: "upload", takenInBy: "Rana", fileName: "note.txt" };
const read = (text: string): Draft => ({ ...SAMPLE_DRAFT, entities: [String(text.length)] });

const STORY = Array.from({ length: 12 }, (_, i) => `In hour ${i} envoy number ${i * 7} praised canal ${i * 3}.`).join(
  "\n",
);

describe("taking a text in", () => {
  const database = useTestDatabase();
  const take = (taken: TakenText, from: Partial<ReportSource> = {}) =>
    database.prisma.$transaction((tx) => takeIn(tx, taken, { ...source, ...from }, read), { timeout: 30_000 });

  beforeAll(() => seed(database.prisma, { lists: SAMPLE_LISTS, records: [SAMPLE_MEETING] }));
  beforeEach(() => database.prisma.report.deleteMany({ where: { origin: { not: null } } }));

  it("makes a report, its text and its draft of a new one, awaiting review", async () => {
    const text = "\uFEFFA title\u202e here\r\n\r\nThe e\u0301lan of talks.\r\n\r\n";
    const result = await take(plain(text), { published: "2024-02-03", agency: "river-agency" });
    expect(result).toMatchObject({ outcome: "new" });
    const row = await database.prisma.report.findUniqueOrThrow({
      where: { id: result.report },
      include: { texts: true, extractions: true },
    });
    const stored = "A title\u202e here\n\nThe élan of talks.";
    expect(row).toMatchObject({
      state: "awaiting",
      title: "A title here",
      language: "en",
      agencyId: "river-agency",
      reportedEdtf: "2024-02-03",
      reportedBasis: "given",
      fileName: "note.txt",
      takenInBy: "Rana",
      length: stored.length,
      sha256: fingerprint(Buffer.from(stored)),
    });
    expect(row.texts).toMatchObject([{ version: 1, text: stored, bidiControls: 1, invisible: 0, versionReason: null }]);
    expect(row.extractions).toMatchObject([{ number: 1, reportVersion: 1, extractorVersion: SAMPLE_DRAFT.extractor }]);
    expect(row.extractions[0]?.draft).toMatchObject({ entities: [String(stored.length)] });
  });

  it("knows the same text again, in whatever form it comes, also when two bring it at once", async () => {
    const both = await Promise.all([take(plain(STORY)), take(plain(STORY))]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["here", "new"]);
    expect(both[0]?.report).toBe(both[1]?.report);
    for (const form of [`${STORY}\n\n`, STORY.replaceAll("\n", "\r\n"), `\uFEFF${STORY}`]) {
      expect(await take(plain(form))).toEqual({ outcome: "here", report: both[0]?.report });
    }
    expect(await database.prisma.report.count({ where: { origin: { not: null } } })).toBe(1);
  });

  it("gives a report of the record its own words and makes no other one of it", async () => {
    expect(await take(plain(`${SAMPLE_TEXT}\n`))).toMatchObject({
      outcome: "attached",
      report: "sample-report",
      exact: 6,
    });
    expect(await take(plain(SAMPLE_TEXT))).toEqual({ outcome: "here", report: "sample-report" });
    expect(await database.prisma.extraction.count({ where: { reportId: "sample-report" } })).toBe(0);
  });

  it("makes the next version of nearly the same text, whose difference can be shown", async () => {
    const first = await take(plain(STORY));
    await database.prisma.report.update({ where: { id: first.report }, data: { state: "accepted" } });
    const changed = STORY.replace("praised canal 15", "praised canal 16");
    const second = await take(plain(changed));
    expect(second).toMatchObject({ outcome: "version", report: first.report, version: 2, reason: "near_identical" });
    const row = await database.prisma.report.findUniqueOrThrow({
      where: { id: first.report },
      include: { texts: { orderBy: { version: "asc" } }, extractions: true },
    });
    expect(row.state).toBe("awaiting");
    expect(row.extractions.map(({ number, reportVersion }) => [number, reportVersion]).sort()).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const parts = difference(row.texts[0]?.text ?? "", row.texts[1]?.text ?? "");
    expect(parts.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "15" },
      { kind: "added", text: "16" },
    ]);
  });

  it("takes the words of a second agency, or of another day, for a report of its own", async () => {
    await take(plain(STORY), { agency: "river-agency", address: "https://one.example/a", published: "2024-02-03" });
    const changed = plain(STORY.replace("canal 15", "canal 16"));
    expect(await take(changed, { address: "https://two.example/a", published: "2024-02-03" })).toMatchObject({
      outcome: "new",
    });
    const later = plain(STORY.replace("canal 15", "canal 17"));
    expect(await take(later, { published: "2024-03-03" })).toMatchObject({ outcome: "new" });
  });

  it("makes a version of what an address gives now, unless somebody only says that it is from there", async () => {
    const address = "https://one.example/live";
    const first = await take(plain(STORY), { address });
    const other = plain("Something else entirely was announced about fishing rights in the bay.");
    expect(await take(other, { address })).toMatchObject({ outcome: "new" });
    const fetched = plain("The page at this address now tells of a delegation that is leaving.");
    expect(await take(fetched, { address, origin: "address" })).toMatchObject({
      outcome: "version",
      report: first.report,
      reason: "same_address",
    });
  });

  it.each([
    ["holds_nul", "words\0"],
    ["lone_surrogate", "words \ud83c"],
    ["empty", " \n\u200b"],
    ["too_long", "w".repeat(1_000_001)],
  ])("refuses what cannot be stored: %s", async (problem, text) => {
    await expect(take({ ...plain("x"), text })).rejects.toMatchObject({ problem });
    expect(await database.prisma.report.count({ where: { origin: { not: null } } })).toBe(0);
  });

  it("refuses an agency that nobody knows", async () => {
    await expect(take(plain(STORY), { agency: "no-such" })).rejects.toMatchObject({ problem: "unknown_agency" });
  });

  it("keeps nothing when the reading of it fails", async () => {
    const fails = () => {
      throw new Error("unreadable");
    };
    await expect(database.prisma.$transaction((tx) => takeIn(tx, plain(STORY), source, fails))).rejects.toThrow();
    expect(await database.prisma.report.count({ where: { origin: { not: null } } })).toBe(0);
  });
});
