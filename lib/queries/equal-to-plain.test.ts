import { beforeAll, describe, expect, it } from "vitest";
import { type FilterNames, randomFilterSets } from "@/bench/filter-sets";
import { fillDatabase } from "@/bench/generate/load/fill-database";
import { makeBatches } from "@/bench/generate/make-batches";
import { makeWorld } from "@/bench/generate/world/make-world";
import { currentColumns } from "@/lib/columns/load-columns";
import { Prisma } from "@/lib/db/generated/client";
import { newestVersion } from "@/lib/db/newest-version";
import { withdrawMeeting } from "@/lib/db/withdraw-meeting";
import { type Filters, filtersOf, noFilters, readAddress, type View } from "@/lib/filters/address";
import { useTestDatabase } from "@/lib/testing/database";
import * as plainNeighbours from "@/lib/testing/plain/get-neighbours";
import * as plainOverview from "@/lib/testing/plain/get-overview";
import * as plainParty from "@/lib/testing/plain/get-party";
import * as plainPerson from "@/lib/testing/plain/get-person";
import { getSources } from "@/lib/testing/plain/get-sources";
import * as plainFacets from "@/lib/testing/plain/get-statement-facets";
import * as plainTimeline from "@/lib/testing/plain/get-timeline";
import * as plainTopic from "@/lib/testing/plain/get-topic";
import * as plainTopicCounts from "@/lib/testing/plain/get-topic-counts";
import * as plainMatrix from "@/lib/testing/plain/get-topic-matrix";
import * as plainOverTime from "@/lib/testing/plain/get-topics-over-time";
import * as plainMeetings from "@/lib/testing/plain/list-meetings";
import * as plainParties from "@/lib/testing/plain/list-parties";
import * as plainPeople from "@/lib/testing/plain/list-people";
import * as plainStatements from "@/lib/testing/plain/list-statements";
import * as plainTopics from "@/lib/testing/plain/list-topics";
import { seed } from "@/seed/index";
import { loadReferenceLists } from "@/seed/records";
import { getCatalogue } from "./get-catalogue";
import { getNeighbours } from "./get-neighbours";
import { getOverview } from "./get-overview";
import { getParty } from "./get-party";
import { getPerson } from "./get-person";
import { getStatementFacets } from "./get-statement-facets";
import { getTimeline } from "./get-timeline";
import { getTopic } from "./get-topic";
import { getTopicCounts } from "./get-topic-counts";
import { getTopicMatrix } from "./get-topic-matrix";
import { getTopicsOverTime } from "./get-topics-over-time";
import { listMeetings } from "./list-meetings";
import { listParties } from "./list-parties";
import { listPeople } from "./list-people";
import { listStatements } from "./list-statements";
import { listTopics } from "./list-topics";

const { sql } = Prisma;

// What is answered from the columns must be what plain questions to the tables answer, for whatever filters.

const database = useTestDatabase();
const SETS = 32;
const MEETINGS = 300;

let sets: Filters[] = [];
let names: FilterNames;
beforeAll(async () => {
  await fill();
  const top = async (question: Prisma.Sql) =>
    (await database.prisma.$queryRaw<{ name: string }[]>(question)).map(({ name }) => name);
  const ids = await top(sql`select id as name from meeting order by id desc limit 8`);
  const sources = await top(
    sql`select distinct country as name from agency where country is not null order by 1 limit 3`,
  );
  // Those that come up often, so that filters leave something.
  names = {
    parties: await top(sql`select party_code as name from meeting_party group by 1 order by count(*) desc, 1 limit 9`),
    people: await top(sql`select person_id as name from participation group by 1 order by count(*) desc, 1 limit 25`),
    topics: await top(sql`select slug as name from topic order by 1`),
    words: ["cooperation", "التعاون", "trade", "nothing-like-it"],
  };
  const beside = [{ source: sources }, { meetings: ids }, { meetings: ids, source: sources, from: "2008" }];
  const drawn = ["", ...randomFilterSets(SETS - 1, 7, names)];
  sets = [
    ...drawn.map((search) => filtersOf(readAddress(new URLSearchParams(search)))),
    ...beside.map((asked) => ({ ...noFilters, ...asked })),
    ...beside.map((asked) => ({ ...noFilters, ...asked, kind: ["said" as const, "urged" as const] })),
  ];
}, 120_000);

/** Meetings made by lot; then, once they are in the columns, some are withdrawn and those of the seed are added. */
async function fill(): Promise<void> {
  const lists = loadReferenceLists();
  const batches = makeBatches({ meetings: MEETINGS, seed: 5, revisions: false }, lists);
  const progress = { stage: () => {}, meetings: () => {} };
  const { version } = await fillDatabase(
    database.url,
    { lists: makeWorld(5, lists).lists, batches },
    { replace: false, progress },
  );
  expect((await currentColumns()).version).toBe(version);
  const { prisma } = database;
  await seed(prisma);
  for (const { id } of await prisma.meeting.findMany({ select: { id: true }, take: 12, orderBy: { slug: "asc" } })) {
    await prisma.$transaction((tx) => withdrawMeeting(tx, id, "test", { kind: "detached", report: "none" }));
  }
  const { version: newest } = await prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
  await newestVersion(newest);
}

/** Sorted where the question promises no order, and rounded where parts of statements are added up. */
function settled(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toFixed(6));
  if (Array.isArray(value)) return value.map(settled);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, settled(part)]));
}

function unordered(list: readonly object[]): unknown[] {
  return list.map((one) => JSON.stringify(settled(one), Object.keys(one).sort())).sort();
}

async function forAll(
  compare: (filters: Filters, dates: "known" | "text", place: number) => Promise<void>,
): Promise<void> {
  for (const [place, filters] of sets.entries()) await compare(filters, place % 3 === 2 ? "text" : "known", place);
}

describe("columns answer what the tables answer:", { timeout: 120_000 }, () => {
  it("the overview", async () => {
    let empty = 0;
    await forAll(async (filters, dates) => {
      const ours = await getOverview(filters, dates);
      expect(ours, JSON.stringify(filters)).toEqual(await plainOverview.getOverview(filters, dates));
      if (ours.meetings === 0) empty++;
    });
    // Else nothing much is compared here.
    expect(empty).toBeLessThan(sets.length / 2);
  });

  it("topics by side", async () => {
    await forAll(async (filters, dates) => {
      const [ours, plain] = [
        await getTopicCounts(filters, dates),
        await plainTopicCounts.getTopicCounts(filters, dates),
      ];
      expect(unordered(ours.counts), JSON.stringify(filters)).toEqual(unordered(plain.counts));
      expect({ ...ours, counts: [] }).toEqual({ ...plain, counts: [] });
    });
  });

  it("topics through time", async () => {
    await forAll(async (filters, dates) => {
      const { first, last } = await getOverview(filters, dates);
      if (!first || !last) return;
      const ours = await getTopicsOverTime(filters, dates, { first, last });
      const plain = await plainOverTime.getTopicsOverTime(filters, dates, { first, last });
      expect(unordered(ours.counts), JSON.stringify(filters)).toEqual(unordered(plain.counts));
      expect({ ...ours, counts: [] }).toEqual({ ...plain, counts: [] });
    });
  });

  it("the matrix", async () => {
    await forAll(async (filters, dates) => {
      const [ours, plain] = [await getTopicMatrix(filters, dates), await plainMatrix.getTopicMatrix(filters, dates)];
      expect(unordered(ours.cells), JSON.stringify(filters)).toEqual(unordered(plain.cells));
      expect({ ...ours, cells: [] }).toEqual({ ...plain, cells: [] });
    });
  });

  it.each(["party", "channel", "level"] as const)("the timeline by %s", async (lanes) => {
    const windows = [null, ["2004-03-02", "2009-11-30"], ["2019-01-01", "2019-06-30"]] as const;
    await forAll(async (filters, dates, place) => {
      const window = windows[Math.floor(place / 3) % windows.length] ?? null;
      const view = { dates, lanes, window, slots: 40 };
      const [ours, plain] = [await getTimeline(filters, view), await plainTimeline.getTimeline(filters, view)];
      const rest = { edges: [], overview: [] };
      expect(unordered(ours.edges), JSON.stringify(filters)).toEqual(unordered(plain.edges));
      expect(unordered(ours.overview)).toEqual(unordered(plain.overview));
      expect({ ...ours, ...rest }).toEqual({ ...plain, ...rest });
    });
  });

  it.each(["newest", "oldest"] as const)("the lists, %s first, page after page", async (order) => {
    await forAll(async (filters, dates) => {
      for (const [ours, plain] of [
        [listMeetings, plainMeetings.listMeetings],
        [listStatements, plainStatements.listStatements],
      ] as const) {
        let after: string | null = null;
        for (let page = 0; page < 3; page++) {
          const view: Pick<View, "dates" | "order" | "after"> = { dates, order, after };
          const answer: { next: string | null } = await ours(filters, view, 7);
          expect(answer, JSON.stringify(filters)).toEqual(await plain(filters, view, 7));
          after = answer.next;
          if (after === null) break;
        }
      }
    });
  });

  it("the facets of statements", async () => {
    await forAll(async (filters, dates) => {
      const [ours, plain] = [
        await getStatementFacets(filters, dates),
        await plainFacets.getStatementFacets(filters, dates),
      ];
      expect(ours, JSON.stringify(filters)).toEqual(plain);
    });
  });

  it("the list of topics, and each topic", async () => {
    const { prisma } = database;
    const groups = (await prisma.topicGroup.findMany({ orderBy: { slug: "asc" } })).map(({ slug }) => slug);
    const slugs = [...names.topics, ...groups];
    await forAll(async (filters, dates, place) => {
      const said = JSON.stringify(filters);
      expect(await listTopics(filters, dates), said).toEqual(await plainTopics.listTopics(filters, dates));
      for (const slug of [slugs[place % slugs.length], groups[place % groups.length]] as string[]) {
        const asked = { ...filters, topics: [slug] };
        const [ours, plain] = [await getTopic(slug, asked, dates), await plainTopic.getTopic(slug, asked, dates)];
        expect(ours, `${slug} ${said}`).toEqual(plain);
      }
    });
  });

  it("the list of parties, and each party", async () => {
    await forAll(async (filters, dates, place) => {
      const asked = { ...filters, parties: [], side: [], raised: [] };
      const said = JSON.stringify(asked);
      const listed = { ...asked, raised: filters.raised };
      expect(await listParties(listed, dates), said).toEqual(await plainParties.listParties(listed, dates));
      const code = names.parties[place % names.parties.length] as string;
      const [ours, plain] = [await getParty(code, asked, dates), await plainParty.getParty(code, asked, dates)];
      expect(unordered(ours.channels), `${code} ${said}`).toEqual(unordered(plain.channels));
      expect({ ...ours, channels: [] }, `${code} ${said}`).toEqual({ ...plain, channels: [] });
    });
  });

  it("the list of people, page after page, and each person", async () => {
    await forAll(async (filters, dates, place) => {
      const asked = { ...filters, people: [], raised: [] };
      const said = JSON.stringify(asked);
      const party = place % 2 ? names.parties[place % names.parties.length] : undefined;
      let after: string | null = null;
      for (let page = 0; page < 3; page++) {
        const options = { after, limit: 9, ...(party ? { party } : {}) };
        const ours = await listPeople(asked, dates, options);
        const plain = await plainPeople.listPeople(asked, dates, options);
        // A role held last on the same day as another of the same name may stand before or behind it.
        const listed = (people: typeof ours.people) => people.map((one) => ({ ...one, roles: unordered(one.roles) }));
        const untotalled = plain.people.map(({ total: _, ...one }) => one);
        expect({ ...ours, people: listed(ours.people) }, said).toEqual({ ...plain, people: listed(untotalled) });
        after = ours.next;
        if (after === null) break;
      }
      const id = names.people[place % names.people.length] as string;
      const [ours, plain] = [await getPerson(id, asked, dates), await plainPerson.getPerson(id, asked, dates)];
      expect(unordered(ours.roles), `${id} ${said}`).toEqual(unordered(plain.roles));
      expect({ ...ours, roles: [] }, `${id} ${said}`).toEqual({ ...plain, roles: [] });
    });
  });

  it("the neighbours of every meeting", async () => {
    for (const { id } of await database.prisma.meeting.findMany({ select: { id: true }, take: 150 })) {
      for (const dates of ["known", "text"] as const) {
        expect(await getNeighbours(id, dates), id).toEqual(await plainNeighbours.getNeighbours(id, dates));
      }
    }
    expect(await getNeighbours("m0nobody", "known")).toEqual({ previous: null, next: null });
  });

  it("the countries that reports come from", async () => {
    const { sources } = await getCatalogue();
    expect(sources.length).toBeGreaterThan(1);
    expect(sources).toEqual(await getSources());
  });
});
