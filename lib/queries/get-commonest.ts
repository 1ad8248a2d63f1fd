import { noFilters } from "@/lib/filters/address";
import { getTopicCounts } from "./get-topic-counts";
import { listParties } from "./list-parties";
import { listPeople } from "./list-people";

/** So many of each list: what a menu offers before anybody searches in it. */
const MOST = 8;
/** How long an answer may serve, in milliseconds: which are the commonest changes slowly. */
const FRESH = 60_000;

/** The parties and people of most meetings, and the topics of most statements, by code, id and slug. */
export interface Commonest {
  parties: string[];
  people: string[];
  topics: string[];
}

let known: { asked: number; answer: Promise<Commonest> } | null = null;

/**
 * What is named most often on the whole record, at most eight of each, the commonest first. It is counted at most once a
 * minute in each process: menus begin with these names and print no number of them, so that a minute's delay misleads nobody.
 */
export function getCommonest(now = Date.now()): Promise<Commonest> {
  if (known && now - known.asked < FRESH) return known.answer;
  const before = known?.answer;
  const answer = countAll();
  known = { asked: now, answer };
  answer.catch(() => {
    if (known?.answer === answer) known = null;
  });
  // Whoever comes while it is counted anew has the last answer at once.
  return before ?? answer;
}

async function countAll(): Promise<Commonest> {
  const [parties, { people }, { counts }] = await Promise.all([
    listParties(noFilters, "known"),
    listPeople(noFilters, "known", { limit: MOST }),
    getTopicCounts(noFilters, "known"),
  ]);
  const topics = new Map<string, number>();
  for (const { level, slug, statements } of counts) {
    if (level === "topic") topics.set(slug, (topics.get(slug) ?? 0) + statements);
  }
  return {
    parties: commonest(parties.map(({ code, meetings }) => [code, meetings])),
    people: people.map(({ id }) => id),
    topics: commonest([...topics]),
  };
}

function commonest(counted: [name: string, n: number][]): string[] {
  return counted
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
}
