// npm run bench:replicas [-- --meetings 2000 --readers 16 --seconds 6]: a primary with two streaming replicas on this machine,
// readers in one process and in two, a replica killed while they ask. Exit code 1 when a question failed, or an answer was
// older than one that the same process had given before.

import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { migrate } from "@/lib/db/migrate";
import { type ReplicaCluster, startReplicaCluster, untilReplayed } from "@/lib/testing/replica-cluster";
import { loadReferenceLists } from "@/seed/records";
import { endOnSignals } from "../scripts/ending";
import { randomFilterSets } from "./filter-sets";
import { batchesBeside } from "./generate/batches-beside";
import { fillDatabase } from "./generate/load/fill-database";
import { makeWorld } from "./generate/world/make-world";
import { acceptAgainAndAgain } from "./replicas/accept-again-and-again";
import { type Load, longestAnswer, longestPause, type Run, rate, runReaders } from "./replicas/run-readers";

export interface ReplicaBench {
  /** Meetings in the database. */
  meetings?: number;
  /** Readers in all processes together. */
  readers?: number;
  /** How long each row is measured. */
  seconds?: number;
  seed?: number;
}

/** One row of the table. */
export interface ReplicaResult {
  processes: number;
  what: string;
  /** Answers a second; where a replica is killed, before and after it. */
  rates: number[];
  errors: string[];
  /** Answers that were older than one that the same process had given before. */
  older: number;
  /** Milliseconds in which nobody had an answer, and that anybody waited for one. */
  longestPause: number;
  longestAnswer: number;
  /** Milliseconds from an accepted change until every living replica had it, the longest. */
  lag: number;
}

/** Measures replicas on loopback, with a change accepted four times a second. All servers share this machine. */
export async function measureReplicas(options: ReplicaBench = {}): Promise<ReplicaResult[]> {
  const ending = endOnSignals(130);
  const cluster = await ending.hold(
    () => startReplicaCluster(2),
    (made) => made.stop(),
  );
  try {
    const order = await prepare(cluster, options.meetings ?? 2000, options.seed ?? 1);
    const { readers = 16, seconds = 6 } = options;
    const results: ReplicaResult[] = [];
    for (const processes of [1, 2]) {
      const load = { processes, readers, seconds, order };
      results.push(await measureOne(cluster, load, "the primary alone", 0));
      results.push(await measureOne(cluster, load, "two replicas", 2));
      results.push(await measureKill(cluster, { ...load, seconds: seconds * 2 }));
    }
    return results;
  } finally {
    await cluster.stop();
  }
}

async function prepare({ primary, replicas }: ReplicaCluster, meetings: number, seed: number): Promise<Load["order"]> {
  await migrate(primary.url);
  const { lists } = makeWorld(seed, loadReferenceLists());
  const batches = batchesBeside({ meetings, seed, revisions: false });
  const progress = { stage: () => {}, meetings: () => {} };
  await fillDatabase(primary.url, { lists, batches }, { replace: false, progress });
  for (const replica of replicas) await untilReplayed(primary, replica);
  const ids = await primary.query<{ id: string }>("SELECT id FROM meeting ORDER BY md5(id) LIMIT 500");
  const names = {
    parties: lists.parties.map(({ code }) => code),
    people: lists.people.slice(0, 100).map(({ id }) => id),
    topics: lists.topics.map(({ slug }) => slug),
    words: ["trade", "border"],
  };
  return { sets: randomFilterSets(50, seed, names), meetings: ids.map(({ id }) => id) };
}

const serversOf = ({ primary, replicas }: ReplicaCluster, count: number) => ({
  primary: primary.url,
  replicas: replicas.slice(0, count).map(({ url }) => url),
});

async function measureOne(cluster: ReplicaCluster, load: Load, what: string, count: number): Promise<ReplicaResult> {
  const accepting = acceptAgainAndAgain(cluster.primary, cluster.replicas);
  const run = await runReaders(serversOf(cluster, count), load);
  return resultOf(load, what, run, [rate(run, run.began, run.ended)], await accepting.stop());
}

/** The replica is killed after a third of the time and started again after two. */
async function measureKill(cluster: ReplicaCluster, load: Load): Promise<ReplicaResult> {
  const [victim, other] = cluster.replicas;
  if (!victim || !other) throw new Error("There are no two replicas.");
  const third = (load.seconds * 1000) / 3;
  const accepting = acceptAgainAndAgain(cluster.primary, [other]);
  const run = await runReaders(serversOf(cluster, 2), load, async () => {
    await sleep(third);
    await victim.kill();
    await sleep(third);
    await victim.start();
  });
  const lag = await accepting.stop();
  await untilReplayed(cluster.primary, victim);
  const { began } = run;
  const rates = [0, 1, 2].map((part) => rate(run, began + part * third, began + (part + 1) * third));
  return resultOf(load, "one of two killed, and back", run, rates, lag);
}

function resultOf({ processes }: Load, what: string, run: Run, rates: number[], lag: number): ReplicaResult {
  const { errors, older } = run;
  return {
    ...{ processes, what, rates, errors, older, lag },
    longestPause: longestPause(run),
    longestAnswer: longestAnswer(run),
  };
}

/** Whether no question failed and no answer was older than one before it. */
export function isKept({ errors, older }: ReplicaResult): boolean {
  return errors.length === 0 && older === 0;
}

/** The results as lines of text. */
export function replicaTable(results: readonly ReplicaResult[]): string[] {
  const rows = results.map((one) => [
    String(one.processes),
    one.what,
    one.rates.map((value) => value.toFixed(0)).join(" → "),
    String(one.errors.length),
    String(one.older),
    ...[one.longestPause, one.longestAnswer, one.lag].map((value) => `${value.toFixed(0)} ms`),
  ]);
  const head = ["processes", "servers", "answers/s", "failed", "older", "longest pause", "longest answer", "lag"];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      meetings: { type: "string", default: "2000" },
      readers: { type: "string", default: "16" },
      seconds: { type: "string", default: "6" },
    },
  });
  const results = await measureReplicas({
    meetings: Number(values.meetings),
    readers: Number(values.readers),
    seconds: Number(values.seconds),
  });
  for (const line of replicaTable(results)) console.log(line);
  for (const error of new Set(results.flatMap(({ errors }) => errors))) console.log(`failed: ${error}`);
  process.exit(results.every(isKept) ? 0 : 1);
}
