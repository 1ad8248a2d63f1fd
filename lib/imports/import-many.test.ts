import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportMaker } from "@/bench/import/make-report";
import { type BulkConnection, connectForBulk, type Statements } from "@/lib/db/statements";
import { extract } from "@/lib/extraction/extract";
import { takeInFile } from "@/lib/reports/import-files";
import { openReader } from "@/lib/reports/read/reader-process";
import { acceptReview } from "@/lib/review/accept";
import { acceptAll, checkDraft, keptMeetings } from "@/lib/review/check-draft";
import { openDraft } from "@/lib/review/open-draft";
import { readReviewState } from "@/lib/review/review-state";
import { RULE } from "@/lib/review/rule/rule-name";
import { type TestDatabase, useTestDatabase } from "@/lib/testing/database";
import { recordContents } from "@/lib/testing/record-contents";
import { sampleWord } from "@/lib/testing/sample-documents";
import { SAMPLE_TEXT } from "@/lib/testing/sample-meeting";
import { type FileOutcome, importMany } from "./import-many";

const from = { takenInBy: "Rana", published: null };
const reader = openReader();
const make = reportMaker(11);
let folder: string;
const files: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-many-"));
  await mkdir(join(folder, "mixed"));
  await writeMixed();
});
afterAll(async () => {
  reader.close();
  await rm(folder, { recursive: true, force: true });
});

async function put(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, "mixed", `${String(files.length).padStart(3, "0")}-${name}`);
  await writeFile(path, content);
  files.push(path);
}

// In this order: what a file comes to depends on those before it.
async function writeMixed(): Promise<void> {
  const texts = Array.from({ length: 34 }, (_, place) => make(place).text);
  for (const [place, text] of texts.entries()) await put(`report-${place}.txt`, text);
  const text = (place: number) => texts[place] ?? "";
  await put("copy.txt", text(3));
  await put("windows.txt", text(4).replaceAll("\n", "\r\n"));
  await put("marked.txt", `\uFEFF${text(5)}`);
  await put("longer.txt", `${text(6)}One more line came in the evening.\n`);
  await put("longer-again.txt", `${text(6)}One more line came in the evening.\nAnd another one at night.\n`);
  const page = (body: string) =>
    `<html><head><link rel="canonical" href="https://news.example/1"></head><body><p>${body}</p></body></html>`;
  const story = make(900).text.replaceAll("\n\n", "</p><p>");
  await put("page.html", page(story));
  await put("page-changed.html", page(`${story} Corrected at noon.`));
  await put("page-other.html", page(make(901).text.replaceAll("\n\n", "</p><p>")));
  await put("new.txt", make(902).text);
  await put("new-twice.txt", make(902).text);
  await put("new-longer.txt", `${make(902).text}Added in the same hour.\n`);
  await put("word.docx", sampleWord(make(903).text.split("\n\n")));
  await put("broken.pdf", "%PDF-1.4 nothing more");
  await put("empty.txt", "");
  await put(
    "not-held.txt",
    "KUWAIT, 4 May 2020 (KUNA) — The foreign ministers of Kuwait and Oman will meet next week.\n",
  );
  await put("no-meeting.txt", "The old harbour was painted blue, and nobody said a word about it.\n");
  await put("chinese.txt", "外交部长昨天在港口会见了客人，双方谈到了桥梁和贸易。\n");
  await put("sample.txt", SAMPLE_TEXT);
  for (const place of [950, 951, 952]) await put(`late-${place}.txt`, make(place).text);
}

type Bulk = {
  acceptUnreviewed: boolean;
  batch: number;
  paths?: string[];
  bulk?: (made: BulkConnection) => BulkConnection;
};

async function importInBulk(database: TestDatabase, { paths = files, ...options }: Bulk) {
  const made = connectForBulk(database.url);
  const told = new Map<string, FileOutcome>();
  try {
    await importMany(database.prisma, paths, {
      ...options,
      ...{ from, threads: 2, reader },
      bulk: options.bulk?.(made) ?? made,
      tell: (file, outcome) => told.set(file, outcome),
    });
  } finally {
    await made.end();
  }
  return told;
}

/** As a person would do it who accepts whatever leaves no question open. */
async function importOneByOne(database: TestDatabase, accept: boolean): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const file of files) {
    const outcome = await takeInFile(database.prisma, file, { dryRun: false, read: extract, reader, from }).catch(
      () => null,
    );
    told.set(file, outcome?.outcome ?? "failed");
    if (!accept || outcome?.outcome !== "new") continue;
    const { report } = outcome;
    const state = await readReviewState(database.prisma, report);
    if (!state) throw new Error("nothing was read");
    const draft = acceptAll((await openDraft(database.prisma, state)).draft);
    const kept = new Set(keptMeetings(draft).map(({ key }) => key));
    const says = draft.statements.some(({ meeting }) => kept.has(meeting));
    if (checkDraft(draft, state.text).length > 0 || !says) continue;
    await acceptReview(database.prisma, { report, base: state.base, draft, user: { name: RULE } });
    told.set(file, "accepted");
  }
  return told;
}

const outcomesOf = (told: ReadonlyMap<string, FileOutcome>) =>
  new Map([...told].map(([file, one]) => [file, one.outcome]));

describe("many files at once", () => {
  const single = useTestDatabase({ seeded: true });
  const bulk = useTestDatabase({ seeded: true });
  const inOne = useTestDatabase({ seeded: true });

  it("come to the same as one after the other, accepted by rule, in small batches and in one", async () => {
    const expected = await importOneByOne(single, true);
    const contents = await recordContents(single.prisma);
    for (const [database, batch] of [
      [bulk, 9],
      [inOne, 500],
    ] as const) {
      const told = await importInBulk(database, { acceptUnreviewed: true, batch });
      expect(Object.fromEntries(outcomesOf(told))).toEqual(Object.fromEntries(expected));
      const made = await recordContents(database.prisma);
      for (const table of Object.keys(contents)) expect([table, made[table]]).toEqual([table, contents[table]]);
    }
    const kinds = new Set(expected.values());
    expect([...kinds].sort()).toEqual(["accepted", "failed", "here", "new", "version"]);
  }, 120_000);

  it("are marked as reviewed by nobody", async () => {
    const { prisma } = bulk;
    const reviews = await prisma.review.findMany();
    expect(reviews.length).toBeGreaterThan(25);
    expect(new Set(reviews.map(({ decision, reviewer, edited }) => [decision, reviewer, edited].join()))).toEqual(
      new Set([`accepted,${RULE},`]),
    );
    const accepted = await prisma.report.findMany({ where: { unreviewed: true }, select: { id: true } });
    expect(accepted.map(({ id }) => id).sort()).toEqual(reviews.map(({ reportId }) => reportId).sort());
    const marked = await prisma.meeting.findMany({
      select: { unreviewed: true, reports: { select: { reportId: true } } },
    });
    const ids = new Set(accepted.map(({ id }) => id));
    for (const { unreviewed, reports } of marked)
      expect(unreviewed).toBe(reports.some(({ reportId }) => ids.has(reportId)));
    const joined = await prisma.meetingReport.groupBy({
      by: ["meetingId"],
      _count: true,
      having: { meetingId: { _count: { gt: 1 } } },
    });
    expect(joined.length).toBeGreaterThan(0);
    const { after } = await prisma.revision.findFirstOrThrow({ where: { who: RULE } });
    expect(after).toMatchObject({ cause: { kind: "accepted", unreviewed: true } });
  });

  it("are no longer marked once a person has accepted them", async () => {
    const { prisma } = bulk;
    const [meeting] = await prisma.meeting.findMany({
      where: { unreviewed: true, reports: { every: { report: { state: "accepted" } } } },
      include: { reports: true },
    });
    const report = meeting?.reports[0]?.reportId ?? "";
    await prisma.report.update({ where: { id: report }, data: { state: "awaiting" } });
    const state = await readReviewState(prisma, report);
    if (!state) throw new Error("nothing was read");
    const draft = acceptAll((await openDraft(prisma, state)).draft);
    expect(draft.meetings[0]?.target).toEqual({ kind: "known", meeting: meeting?.id });
    const before = await prisma.statement.count({ where: { meetingId: meeting?.id ?? "" } });
    await acceptReview(prisma, { report, base: state.base, draft, user: { name: "Rana" } });
    const others = (meeting?.reports.length ?? 1) > 1;
    expect(await prisma.meeting.findUnique({ where: { id: meeting?.id ?? "" } })).toMatchObject({ unreviewed: others });
    expect(await prisma.statement.count({ where: { meetingId: meeting?.id ?? "" } })).toBe(before);
  });

  it("are here the second time, and change nothing", async () => {
    const before = await recordContents(inOne.prisma);
    const state = await inOne.prisma.dataState.findFirst();
    const told = await importInBulk(inOne, { acceptUnreviewed: true, batch: 20 });
    expect(new Set(outcomesOf(told).values())).toEqual(new Set(["here", "failed"]));
    expect(await recordContents(inOne.prisma)).toEqual(before);
    expect(await inOne.prisma.dataState.findFirst()).toEqual(state);
  });
});

describe("a report that the database refuses", () => {
  const database = useTestDatabase({ seeded: true });
  /** Refuses what has a word in it, in statements of one kind. */
  const refusing =
    (word: string, kind: string) =>
    (made: BulkConnection): BulkConnection => ({
      ...made,
      transaction: (work) =>
        made.transaction((tx) => {
          const $executeRaw = (query: { text: string; values: unknown[] }, ...rest: unknown[]) => {
            const refused = query.text?.includes(kind) && JSON.stringify(query.values).includes(word);
            if (refused) return Promise.reject(new Error("the database refuses it"));
            return tx.$executeRaw(query as never, ...rest);
          };
          return work({ ...tx, $executeRaw } as unknown as Statements);
        }),
    });
  const reports = async (prefix: string, first: number, spoiled: number) => {
    const paths: string[] = [];
    for (let place = first; place < first + 12; place += 1) {
      const path = join(folder, `${prefix}-${place}.txt`);
      const { text, language } = make(place);
      if (place === spoiled) expect([language, text]).toEqual(["en", expect.stringContaining("cooperation")]);
      await writeFile(path, place === spoiled ? text.replaceAll("cooperation", "work with Zzyzx") : text);
      paths.push(path);
    }
    return paths;
  };

  it("is named, and all others come in", async () => {
    const paths = await reports("refused", 2_001, 2_007);
    const told = await importInBulk(database, {
      ...{ acceptUnreviewed: true, batch: 12, paths },
      bulk: refusing("Zzyzx", "insert into report_text"),
    });
    const failed = [...told].filter(([, { outcome }]) => outcome === "failed");
    expect(failed).toEqual([[paths[6], { outcome: "failed", why: "the database refuses it" }]]);
    expect(await database.prisma.reportText.count({ where: { text: { contains: "Zzyzx" } } })).toBe(0);
    expect(await database.prisma.report.count({ where: { takenInBy: "Rana" } })).toBe(11);
  });

  it("awaits review where only its facts are refused", async () => {
    const paths = await reports("waiting", 2_021, 2_022);
    const told = await importInBulk(database, {
      ...{ acceptUnreviewed: true, batch: 12, paths },
      bulk: refusing("Zzyzx", "insert into revision"),
    });
    expect(told.get(paths[1] ?? "")).toMatchObject({ outcome: "new", waits: "not-acceptable" });
    expect([...outcomesOf(told).values()].filter((one) => one === "accepted").length).toBeGreaterThanOrEqual(10);
    const waiting = await database.prisma.report.findMany({
      where: { texts: { some: { text: { contains: "Zzyzx" } } } },
    });
    expect(waiting).toMatchObject([{ state: "awaiting", unreviewed: false }]);
  });
});

describe("somebody else who takes a report in meanwhile", () => {
  const database = useTestDatabase({ seeded: true });

  it("is noticed by the batch that had been decided already", async () => {
    const paths: string[] = [];
    for (let place = 3_001; place < 3_019; place += 1) {
      paths.push(join(folder, `meanwhile-${place}.txt`));
      await writeFile(paths.at(-1) ?? "", make(place).text);
    }
    const other = join(folder, "other.txt");
    await writeFile(other, `${make(3_016).text}One more line came in the evening.\n`);
    let transactions = 0;
    const told = await importInBulk(database, {
      ...{ acceptUnreviewed: true, batch: 6, paths },
      bulk: (made) => ({
        ...made,
        async transaction(work) {
          transactions += 1;
          if (transactions === 3) {
            await takeInFile(database.prisma, other, { dryRun: false, read: extract, reader, from });
          }
          return made.transaction(work);
        },
      }),
    });
    expect(told.get(paths[15] ?? "")).toMatchObject({ outcome: "version", version: 2 });
    // The third was decided anew.
    expect(transactions).toBe(4);
    expect(await database.prisma.report.count({ where: { takenInBy: "Rana" } })).toBe(18);
  });
});
