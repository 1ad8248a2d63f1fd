import { type FilterNames, randomFilterSets } from "../filter-sets";
import { type Load, load } from "./load";

/** What was measured of one kind of request. */
export interface Rate extends Load {
  name: string;
  /** Answers a second that the design asks for; null: printed to compare with. */
  bound: number | null;
  /** Megabytes that the server held afterwards, where that is known. */
  memory: number;
}

export interface RateOptions {
  readers: number;
  /** Of each kind of request. */
  seconds: number;
  /** What the filters may name. */
  names: FilterNames;
  /** Megabytes that the server holds. */
  memory?: () => Promise<number>;
  say?: (line: string) => void;
}

/** Addresses that were asked for before and come again and again, or ones that nobody has asked for. */
type Paths = { known: string[] } | { unseen: () => string };

const SETS = 50;
const DASHBOARDS = 250;
const DATA = 600;
const CHARTS = ["topic-frequency", "emphasis", "topic-matrix", "topics-over-time"];
const DIFFERENT = 20_000;
/** Whether those wait whose answer is there for those whose answer must be made. */
const BESIDE = "dashboard, one address, half the readers ask for new";

/**
 * Measures how many answers a second a server gives to many readers at once. Rows whose addresses never come twice show
 * what an answer costs that nobody has asked for since the last change; the others, what readers of the same record see.
 * @param origin of a server that serves the built pages
 * @throws Error when a page that must be there is not
 */
export async function measureRates(origin: string, options: RateOptions): Promise<Rate[]> {
  const sets = randomFilterSets(SETS, 1, options.names);
  const unseen = neverTwice(randomFilterSets(DIFFERENT, 2, options.names));
  const timeline = (search: string) => `/api/v1/timeline?locale=en&${search.slice(1)}`;
  const chart = (search: string, i: number) =>
    `/api/v1/charts/${CHARTS[i % CHARTS.length]}.json?locale=en&${search.slice(1)}`;
  const kinds: [string, number | null, Paths][] = [
    ["reference: an answer that says next to nothing", null, { known: ["/api/health"] }],
    ["dashboard, one address", DASHBOARDS, { known: ["/en"] }],
    ["dashboard, 50 sets of filters", DASHBOARDS, { known: sets.map((search) => `/en${search}`) }],
    ["dashboard, no address twice", null, { unseen: () => `/en${unseen()}` }],
    ["meetings and their list", null, { known: ["/en/meetings", ...(await meetingPaths(origin))] }],
    ["data of timelines, 50 sets", DATA, { known: sets.map(timeline) }],
    ["data of charts, 50 sets", DATA, { known: sets.map(chart) }],
    ["data of timelines, no address twice", null, { unseen: () => timeline(unseen()) }],
  ];
  const rates: Rate[] = [];
  for (const [name, bound, paths] of kinds) {
    options.say?.(`${name} …`);
    const next = "unseen" in paths ? paths.unseen : inTurn(await onlyAnswered(origin, paths.known));
    const measured = await load({ origin, readers: options.readers, seconds: options.seconds, next });
    rates.push({ name, bound, memory: (await options.memory?.()) ?? Number.NaN, ...measured });
  }
  options.say?.(`${BESIDE} …`);
  const half = { origin, readers: Math.ceil(options.readers / 2), seconds: options.seconds };
  const [beside] = await Promise.all([
    load({ ...half, next: inTurn(await onlyAnswered(origin, ["/en"])) }),
    load({ ...half, next: () => `/en${unseen()}` }),
  ]);
  rates.push({ name: BESIDE, bound: null, memory: (await options.memory?.()) ?? Number.NaN, ...beside });
  return rates;
}

/** The newest meetings, as their list links them. */
async function meetingPaths(origin: string): Promise<string[]> {
  const html = await (await fetch(`${origin}/en/meetings`)).text();
  const links = html.matchAll(/href="(\/en\/meetings\/m[0-9a-z]{7}\/[a-z0-9-]+)["?]/g);
  const paths = [...new Set([...links].map(([, path = ""]) => path))];
  if (paths.length === 0) throw new Error("The list of meetings names none.");
  return paths.slice(0, SETS);
}

/** Asks for each once. Where nothing fits the filters there is no chart, and nothing to load the server with. */
async function onlyAnswered(origin: string, paths: string[]): Promise<string[]> {
  const answered: string[] = [];
  for (const path of paths) {
    const answer = await fetch(origin + path);
    await answer.arrayBuffer();
    if (answer.status === 200) answered.push(path);
    else if (answer.status !== 404) throw new Error(`${path} answered ${answer.status}`);
  }
  if (answered.length === 0) throw new Error(`None of ${paths.length} addresses like ${paths[0]} was answered.`);
  return answered;
}

function inTurn(paths: string[]): () => string {
  let asked = 0;
  return () => paths[asked++ % paths.length] as string;
}

/** Sets of filters as they are drawn; when they have run out, with a window that makes others of them. */
function neverTwice(sets: string[]): () => string {
  let asked = 0;
  return () => {
    const round = Math.floor(asked / sets.length);
    const search = sets[asked++ % sets.length] as string;
    return round === 0 ? search : `${search}&window=${1900 + (round % 100)}-01-01..2026-01-01`;
  };
}
