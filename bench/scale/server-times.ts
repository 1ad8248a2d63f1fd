import { randomFilterSets } from "../filter-sets";
import type { BenchNames } from "./names";
import { type Answer, timedGet } from "./timed-get";

const SETS = 50;
/** Asked before anything is measured, so that code and connections are warm: other filters than those measured. */
const WARM_UP = 12;
const MEETINGS = 20;
const REFERENCE = "/api/health";

/** What the server of one record did, in milliseconds. */
export interface ServerTimes {
  /** The dashboard under 50 random sets of filters, each for the first time. */
  dashboard: number[];
  /** The same once more. */
  again: number[];
  /** The statements page for words, common and rare, each for the first time. */
  search: number[];
  /** Pages of meetings. */
  meeting: number[];
  /** An answer that says next to nothing, in between. */
  reference: number[];
  /** The most bytes that one dashboard needed, compressed. */
  mostBytes: number;
}

/**
 * Measures a server one request at a time.
 * @param paths of some meetings, without the language
 * @throws Error when an answer is not what a reader would get
 */
export async function measureServerTimes(origin: string, names: BenchNames, paths: string[]): Promise<ServerTimes> {
  const ask = async (path: string): Promise<Answer> => {
    const answer = await timedGet(origin + path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return answer;
  };
  for (const search of randomFilterSets(WARM_UP, 99, names)) await ask(`/en${search}`);
  const sets = await setsInView(origin, randomFilterSets(SETS * 20, 1, names));
  const times: ServerTimes = { dashboard: [], again: [], search: [], meeting: [], reference: [], mostBytes: 0 };
  for (const list of [times.dashboard, times.again]) {
    for (const search of sets) {
      const { ms, bytes } = await ask(`/en${search}`);
      list.push(ms);
      times.mostBytes = Math.max(times.mostBytes, bytes);
      times.reference.push((await ask(REFERENCE)).ms);
    }
  }
  for (const words of questionsFrom(names)) {
    times.search.push((await ask(`/en/statements?${new URLSearchParams({ q: words })}`)).ms);
  }
  for (const path of paths.slice(0, MEETINGS)) times.meeting.push((await ask(`/en${path}`)).ms);
  return times;
}

/**
 * The first sets of filters that leave something in view: of the few meetings of a small record most sets leave none, and a
 * page that says so is soon made. Asking for it here leaves the dashboard's own answers unmade.
 */
async function setsInView(origin: string, sets: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const search of sets) {
    const response = await fetch(`${origin}/api/v1/timeline${search}&lanes=party`);
    const { total } = (await response.json()) as { total?: number };
    if ((total ?? 0) > 0) found.push(search);
    if (found.length === SETS) return found;
  }
  throw new Error(`Only ${found.length} of ${sets.length} sets of filters leave something in view.`);
}

/** Questions of one word and of two, from the commonest words to rare ones. */
export function questionsFrom({ common, rare }: Pick<BenchNames, "common" | "rare">): string[] {
  const words = [...common.slice(0, 20).map(({ word }) => word), ...rare.slice(0, 20)];
  const pairs = common
    .slice(0, 10)
    .map(({ word }, place) => `${word} ${rare[place] ?? common[place + 10]?.word ?? ""}`);
  return [...words, ...pairs];
}
