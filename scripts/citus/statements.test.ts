import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { reportMaker } from "@/bench/import/make-report";
import { bringDigestsUpToDate, checkDigests } from "@/lib/db/rebuild-digests";
import { connectForBulk } from "@/lib/db/statements";
import { noFilters } from "@/lib/filters/address";
import { importMany } from "@/lib/imports/import-many";
import { getCatalogue } from "@/lib/queries/get-catalogue";
import { getCommonest } from "@/lib/queries/get-commonest";
import { getHealth } from "@/lib/queries/get-health";
import { getMeeting } from "@/lib/queries/get-meeting";
import { getNeighbours } from "@/lib/queries/get-neighbours";
import { getOverview } from "@/lib/queries/get-overview";
import { getParty } from "@/lib/queries/get-party";
import { getPerson } from "@/lib/queries/get-person";
import { getStatement } from "@/lib/queries/get-statement";
import { getStatementFacets } from "@/lib/queries/get-statement-facets";
import { getTimeline } from "@/lib/queries/get-timeline";
import { getTopic } from "@/lib/queries/get-topic";
import { getTopicCounts } from "@/lib/queries/get-topic-counts";
import { getTopicMatrix } from "@/lib/queries/get-topic-matrix";
import { getTopicsOverTime } from "@/lib/queries/get-topics-over-time";
import { listMeetings } from "@/lib/queries/list-meetings";
import { listParties } from "@/lib/queries/list-parties";
import { listPeople } from "@/lib/queries/list-people";
import { listStatements } from "@/lib/queries/list-statements";
import { listTopics } from "@/lib/queries/list-topics";
import { attachText } from "@/lib/reports/attach-text";
import { importFiles } from "@/lib/reports/import-files";
import { openReader } from "@/lib/reports/read/reader-process";
import { acceptAll } from "@/lib/review/check-draft";
import { detachReport, rejectReview, reopenReview } from "@/lib/review/decide-review";
import { listReviews } from "@/lib/review/list-reviews";
import { lookUpMeetings } from "@/lib/review/meeting-lookup";
import { lookUpPeople } from "@/lib/review/people-lookup";
import { queuedMeetings } from "@/lib/review/queued-meetings";
import { saveDraft } from "@/lib/review/save-draft";
import { useTestDatabase } from "@/lib/testing/database";
import { acceptReport, openReview, REVIEWER } from "@/lib/testing/review-hand";
import { SAMPLE_DRAFT } from "@/lib/testing/sample-draft";
import { SAMPLE_LISTS, SAMPLE_MEETING, SAMPLE_TEXT } from "@/lib/testing/sample-meeting";
import { arabicSample, storeReport } from "@/lib/testing/sample-review";
import { seed } from "@/seed/index";
import { type Class, classify } from "./classify";
import { PLACEMENT } from "./placement";

// Everything that the application does is done once; each statement that goes to the database on the way is looked at.

const database = useTestDatabase();
const found = new Map<string, Set<string>>();
let doing: string | null = null;
const folder = await mkdtemp(join(tmpdir(), "readout-citus-"));
const reader = openReader();

beforeAll(() => {
  const query = pg.Client.prototype.query;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const [first] = given as [string | { text?: string }];
    note(typeof first === "string" ? first : first.text);
    return Reflect.apply(query, this, given);
  } as typeof query);
});
afterAll(async () => {
  vi.restoreAllMocks();
  reader.close();
  await rm(folder, { recursive: true, force: true });
});

function note(text = ""): void {
  const statement = text.replace(/\s+/g, " ").trim();
  if (doing === null || !/^(select|insert|update|delete|with)\b/i.test(statement)) return;
  const statements = found.get(doing) ?? new Set();
  found.set(doing, statements.add(statement));
}

/** Does something under a name. */
async function during<R>(name: string, work: () => Promise<R>): Promise<R> {
  doing = name;
  try {
    return await work();
  } finally {
    doing = null;
  }
}

const view = { dates: "known", order: "newest", after: null } as const;
const searched = { ...noFilters, q: "cooperation" };

async function read(): Promise<void> {
  const { meetings } = await during("list of meetings", () => listMeetings(noFilters, view));
  const id = meetings[0]?.id ?? "";
  const span = { first: "2017-01-01", last: "2026-12-31" };
  await during("meeting", async () => [await getMeeting(id), await getNeighbours(id, "known")]);
  await during("statement", () => getStatement(id, 1));
  await during("statements, with words looked for", () => listStatements(searched, view));
  await during("statements, the best first", () => listStatements(searched, { ...view, order: "best" }));
  await during("facets of statements", () => getStatementFacets(searched, "known"));
  await during("overview", () => getOverview(noFilters, "known"));
  await during("timeline", () => getTimeline(noFilters, { dates: "known", lanes: "party", window: null, slots: 90 }));
  await during("topics", async () => [
    await getTopicCounts(noFilters, "known"),
    await getTopicMatrix(noFilters, "known"),
    await getTopicsOverTime(noFilters, "known", span),
    await listTopics(noFilters, "known"),
  ]);
  await during("topic", () => getTopic("trade", { ...noFilters, topics: ["trade"] }, "known"));
  await during("people and parties", async () => [
    await listPeople(noFilters, "known"),
    await listParties(noFilters, "known"),
  ]);
  await during("person", () => getPerson("xi-jinping", noFilters, "known"));
  await during("party", () => getParty("CN", noFilters, "known"));
  await during("catalogue, names of the menus", async () => [await getCatalogue(), await getCommonest()]);
  await during("health", getHealth);
}

async function review(): Promise<void> {
  const { prisma } = database;
  const [one, other, third] = [arabicSample(1), arabicSample(2), arabicSample(3)];
  for (const sample of [one, other, third]) await storeReport(prisma, sample);
  const { base, draft } = await during("review", () => openReview(prisma, one.id));
  const saved = { report: one.id, base, draft: acceptAll(draft), user: REVIEWER };
  await during("draft saved", () => saveDraft(prisma, saved));
  const { meetings } = await during("report accepted", () => acceptReport(prisma, one.id));
  await during("report opened again", () => reopenReview(prisma, { report: one.id, reason: "x", user: REVIEWER }));
  await during("report accepted", () => acceptReport(prisma, one.id));
  await during("review", () => openReview(prisma, one.id));
  await during("report taken out of its meeting", () =>
    detachReport(prisma, { report: one.id, meeting: meetings[0]?.id ?? "", reason: "x", user: REVIEWER }),
  );
  const rejected = await openReview(prisma, third.id);
  await during("report rejected", () =>
    rejectReview(prisma, { report: third.id, base: rejected.base, reason: null, user: REVIEWER }),
  );
  await during("queue of reviews", async () => [
    await listReviews(prisma, "awaiting"),
    await queuedMeetings(prisma, [one.id, other.id], false),
    await queuedMeetings(prisma, [one.id], true),
  ]);
  await during("names looked up in the review", async () => [
    await lookUpMeetings(prisma, "astana"),
    await lookUpPeople(prisma, "wang"),
  ]);
}

async function takeReportsIn(): Promise<void> {
  const { prisma } = database;
  await seed(prisma, { lists: SAMPLE_LISTS, records: [SAMPLE_MEETING] });
  await during("words of a known report attached", () => attachText(prisma, Buffer.from(SAMPLE_TEXT)));
  const make = reportMaker(3);
  const files = await Promise.all(
    [0, 1, 2].map(async (place) => {
      const file = join(folder, `${place}.txt`);
      await writeFile(file, make(place).text);
      return file;
    }),
  );
  const from = { takenInBy: "Rana", published: null };
  const options = { dryRun: false, read: () => SAMPLE_DRAFT, reader, from, say: () => {} };
  await during("report taken in", () => importFiles(prisma, files.slice(0, 1), options));
  const bulk = connectForBulk(database.url);
  try {
    const many = { from, threads: 1, reader, bulk, batch: 10, acceptUnreviewed: true, tell: () => {} };
    await during("many reports taken in, and accepted by rule", () => importMany(prisma, files, many));
  } finally {
    await bulk.end();
  }
  await during("digests checked", async () => [
    await bringDigestsUpToDate(prisma, false),
    await checkDigests(prisma, { repair: true }),
  ]);
}

it("are asked of tables that all have their place", async () => {
  const tables = await database.prisma.$queryRaw<{ name: string }[]>`
    select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  const names = tables.map(({ name }) => name).filter((name) => name !== "_prisma_migrations");
  expect(names.sort()).toEqual(Object.keys(PLACEMENT).sort());
});

const ORDER = ["one node", "all nodes", "in steps", "coordinator"] as const;

it("are all such that a distributed database answers them", { timeout: 120_000 }, async () => {
  await during("start: the seed", () => seed(database.prisma));
  await read();
  await review();
  await takeReportsIn();
  const rows: string[] = [];
  const refused: string[] = [];
  for (const [name, statements] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ways = new Set<Class["answered"]>();
    for (const statement of statements) {
      const { answered, why } = await classify(statement);
      ways.add(answered);
      if (answered === "refused") refused.push(`${name}: ${why}: ${statement}`);
    }
    rows.push(`| ${name} | ${ORDER.map((way) => (ways.has(way) ? "●" : "")).join(" | ")} |`);
  }
  expect(refused).toEqual([]);
  expect(rows.length).toBeGreaterThan(25);
  const head = "| what is done | one node | all nodes | in steps | lists and coordinator |\n|---|---|---|---|---|";
  await expect(`${HEADING}${head}\n${rows.join("\n")}\n`).toMatchFileSnapshot("./statements.md");
});

const HEADING = `# How a distributed database answers

What each thing that Readout does asks of the database, by how Citus answers it (\`classify.ts\`): the node that has the meeting
alone; all nodes at the same time; in steps, where parts are asked first; the coordinator alone, which has the lists. What is
counted and listed is answered from columns in the memory of the process, which are read once.

Written by \`npx vitest run scripts/citus -u\`; the test fails when a statement would be refused.

`;
