import { describe, expect, it } from "vitest";
import { type Filters, noFilters } from "@/lib/filters/address";
import { useTestDatabase } from "@/lib/testing/database";
import { getParty } from "./get-party";
import { getPerson } from "./get-person";
import { getTopic } from "./get-topic";
import { getTopicCounts } from "./get-topic-counts";
import { listMeetings } from "./list-meetings";
import { listParties } from "./list-parties";
import { listPeople } from "./list-people";
import { listStatements } from "./list-statements";
import { listTopics } from "./list-topics";

const newest = { dates: "known", order: "newest", after: null } as const;
const meetings = async (filters: Filters) => (await listMeetings(filters, newest)).total;
const statements = async (filters: Filters) => (await listStatements(filters, newest)).total;

/** Some questions that a profile may be asked beside its own. */
const questions: [string, Partial<Filters>][] = [
  ["everything", {}],
  ["a period", { from: "2021", to: "2022-12" }],
  ["a channel", { channel: ["phone", "video"] }],
  ["a party's words", { side: ["CN"] }],
  ["topics", { topics: ["economy", "ukraine"] }],
  ["words", { q: "cooperation" }],
];

describe("profiles", () => {
  useTestDatabase({ seeded: true });

  describe.each(questions)("the numbers of profiles open lists of as many, asked for %s", (_, question) => {
    const filters: Filters = { ...noFilters, ...question };

    it("in the list of topics", async () => {
      const asked = { ...filters, topics: [] };
      const groups = await listTopics(asked, "known");
      expect(groups.length).toBeGreaterThan(0);
      for (const one of groups.flatMap((group) => [group, ...group.topics.slice(0, 3)])) {
        const shown = { ...asked, topics: [one.slug] };
        expect([one.slug, one.meetings, one.statements]).toEqual([
          one.slug,
          await meetings(shown),
          await statements(shown),
        ]);
      }
    });

    it("in the list of people", async () => {
      const { people, total } = await listPeople(filters, "known");
      expect(people).toHaveLength(total);
      for (const one of people) {
        const shown = { ...filters, people: [one.id] };
        expect([one.id, one.meetings, one.statements]).toEqual([
          one.id,
          await meetings(shown),
          await statements(shown),
        ]);
      }
    });

    it("of a person", async () => {
      const id = "wang-yi";
      const { met, roles, first, last } = await getPerson(id, filters, "known");
      for (const one of met) {
        expect([one.id, one.meetings]).toEqual([one.id, await meetings({ ...filters, people: [id, one.id] })]);
      }
      for (const role of roles) {
        expect(role.count).toBe(await meetings({ ...filters, people: [id], meetings: role.ids }));
      }
      const all = await listMeetings({ ...filters, people: [id] }, newest);
      expect([last?.id, first?.id]).toEqual([all.meetings[0]?.id, all.meetings.at(-1)?.id]);
    });

    it("in the list of parties and of a party", async () => {
      const asked = { ...filters, side: [] };
      for (const one of await listParties(asked, "known")) {
        const present = { ...asked, parties: [one.code] };
        const own = await statements({ ...asked, side: [one.code] });
        expect([one.code, one.meetings, one.statements]).toEqual([one.code, await meetings(present), own]);
        const party = await getParty(one.code, asked, "known");
        expect([party.meetings, party.own]).toEqual([one.meetings, one.statements]);
        expect(party.joint).toBe(await statements({ ...present, side: ["joint"] }));
        for (const { channel, meetings: count } of party.channels) {
          expect(count).toBe(await meetings({ ...present, channel: [channel] }));
        }
        for (const other of party.counterparts) {
          const both = { ...asked, parties: [one.code, other.code] };
          expect(other.meetings).toBe(await meetings(both));
          expect(other.own).toBe(await statements({ ...both, side: [one.code] }));
          expect(other.theirs).toBe(await statements({ ...both, side: [other.code] }));
          expect(other.joint).toBe(await statements({ ...both, side: ["joint"] }));
        }
      }
    });

    it("of a topic, its silence included", async () => {
      for (const slug of ["economy", "bilateral-ties", "ukraine"]) {
        const asked = { ...filters, topics: [slug] };
        const topic = await getTopic(slug, asked, "known");
        const counted = await getTopicCounts(asked, "known");
        const cameUp = await meetings(asked);
        const { side: _s, topics: _t, q: _q, ...rest } = filters;
        const whole = { ...noFilters, ...rest };
        expect(counted.meetings).toBe(await meetings(whole));
        expect(topic.absentIds).toHaveLength(counted.meetings - cameUp);
        expect(topic.absentIds.length).toBe(
          topic.absentIds.length === 0 ? 0 : await meetings({ ...whole, meetings: topic.absentIds }),
        );
        expect(topic.related.map((one) => one.slug)).not.toContain(slug);
      }
    });
  });

  describe("the list of people", () => {
    it("is read on from where a page ends", async () => {
      const all = await listPeople(noFilters, "known");
      const first = await listPeople(noFilters, "known", { limit: 2 });
      const second = await listPeople(noFilters, "known", { limit: 100, after: first.next });
      expect([...first.people, ...second.people].map((one) => one.id)).toEqual(all.people.map((one) => one.id));
      expect([first.total, second.total, second.next]).toEqual([all.total, all.total, null]);
    });

    it("ignores a place that cannot be read", async () => {
      const { people } = await listPeople(noFilters, "known", { after: "99999999999.x" });
      expect(people.length).toBeGreaterThan(0);
    });
  });
});
