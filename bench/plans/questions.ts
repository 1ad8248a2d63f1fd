import type { Filters } from "@/lib/filters/address";
import { noFilters } from "@/lib/filters/address";
import { getCatalogue } from "@/lib/queries/get-catalogue";
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
import { listMeetings } from "@/lib/queries/list-meetings";
import { listParties } from "@/lib/queries/list-parties";
import { listPeople } from "@/lib/queries/list-people";
import { listStatements } from "@/lib/queries/list-statements";
import { listTopics } from "@/lib/queries/list-topics";

/** What questions are asked about: something that is on the record. */
export interface Sample {
  meeting: string;
  person: string;
  party: string;
  topic: string;
  common: string;
  rare: string;
}

const newest = { dates: "known", order: "newest", after: null } as const;

/** Every question that pages ask, by name. */
export function questionsAbout(sample: Sample): Record<string, () => Promise<unknown>> {
  const searched = (q: string): Filters => ({ ...noFilters, q });
  return {
    catalogue: getCatalogue,
    overview: () => getOverview(noFilters, "known"),
    "topic counts": () => getTopicCounts(noFilters, "known"),
    "topic matrix": () => getTopicMatrix(noFilters, "known"),
    timeline: () => getTimeline(noFilters, { dates: "known", lanes: "party", window: null, slots: 60 }),
    "timeline of one person": () =>
      getTimeline(
        { ...noFilters, people: [sample.person], from: "2020", to: "2020" },
        { dates: "known", lanes: "channel", window: null, slots: 60 },
      ),
    "meetings, newest": () => listMeetings(noFilters, newest),
    "statements, newest": () => listStatements(noFilters, newest),
    "statements with a common word": () => listStatements(searched(sample.common), newest),
    "statements with a rare word": () => listStatements(searched(sample.rare), newest),
    "statements with two words": () => listStatements(searched(`${sample.rare} ${sample.common}`), newest),
    "statements, the best first": () => listStatements(searched(sample.rare), { ...newest, order: "best" }),
    facets: () => getStatementFacets({ ...noFilters, parties: [sample.party] }, "known"),
    meeting: () => getMeeting(sample.meeting),
    "meetings beside it": () => getNeighbours(sample.meeting, "known"),
    statement: () => getStatement(sample.meeting, 1),
    person: () => getPerson(sample.person, noFilters, "known"),
    party: () => getParty(sample.party, noFilters, "known"),
    topic: () => getTopic(sample.topic, { ...noFilters, topics: [sample.topic] }, "known"),
    people: () => listPeople(noFilters, "known"),
    parties: () => listParties(noFilters, "known"),
    topics: () => listTopics(noFilters, "known"),
  };
}
