import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type ReplicaCluster, startReplicaCluster, untilReplayed } from "@/lib/testing/replica-cluster";
import { checkReplicas } from "./check-replicas";
import { createClient, type PrismaClient } from "./client";
import { raiseDataVersion } from "./data-version";
import { migrate } from "./migrate";
import { type Reading, readFromReplicas } from "./read-from-replicas";
import { type VersionWatch, watchVersion } from "./version-watch";

let cluster: ReplicaCluster;
let primary: PrismaClient;
let versions: VersionWatch;
let reading: Reading;
beforeAll(async () => {
  cluster = await startReplicaCluster(2);
  await migrate(cluster.primary.url);
}, 120_000);
afterAll(() => cluster?.stop(), 60_000);
beforeEach(async () => {
  primary = createClient(cluster.primary.url, 5);
  versions = watchVersion(cluster.primary.url);
  await accept();
  await allReplayed();
  reading = await reader();
});
afterEach(async () => {
  await reading.close();
  versions.stop();
  await primary.$disconnect();
});

const accept = () => primary.$transaction(raiseDataVersion);
const allReplayed = async () => {
  for (const replica of cluster.replicas) await untilReplayed(cluster.primary, replica);
};

/** A reading whose replicas have been looked at. */
async function reader(heard: VersionWatch = versions): Promise<Reading> {
  const made = readFromReplicas(
    cluster.replicas.map(({ url }) => url),
    primary,
    heard,
  );
  await untilFrom(made, [portOf(cluster.replicas[0]), portOf(cluster.replicas[1])]);
  return made;
}

const portOf = (member: { url: string } | undefined): number => Number(new URL(member?.url ?? "").port);

type Answer = { version: number; port: number };

/** A question whose answer says who gave it and what they knew. */
async function ask(from: Reading = reading): Promise<Answer> {
  const rows = await from.read(
    (client) =>
      client.$queryRaw<Answer[]>`select (select version from data_state) as version, inet_server_port() as port`,
  );
  return rows[0] ?? { version: -1, port: -1 };
}

/** Asks until exactly these servers answer. */
async function untilFrom(from: Reading, ports: number[]): Promise<void> {
  const wanted = new Set(ports);
  for (let look = 0; look < 600; look += 1) {
    const answers = await Promise.all([ask(from), ask(from), ask(from), ask(from)]);
    const got = new Set(answers.map(({ port }) => port));
    if (got.size === wanted.size && [...got].every((port) => wanted.has(port))) return;
    await sleep(20);
  }
  throw new Error("Others answer.");
}

/** Asks with several readers at once until told to stop; a failed question fails all. */
function keepAsking(readers: number): { stop(): Promise<Answer[]> } {
  let on = true;
  const answers: Answer[] = [];
  const loops = Array.from({ length: readers }, async () => {
    while (on) answers.push(await ask());
  });
  return {
    async stop() {
      on = false;
      await Promise.all(loops);
      return answers;
    },
  };
}

const rises = (answers: readonly Answer[]): boolean =>
  answers.every(({ version }, i) => i === 0 || version >= (answers[i - 1]?.version ?? 0));

describe("replicas", () => {
  it("share the questions, and none goes to the primary", async () => {
    const round = async () => {
      const counts = new Map<number, number>();
      for (let i = 0; i < 40; i += 1) {
        const { port } = await ask();
        counts.set(port, (counts.get(port) ?? 0) + 1);
      }
      return counts;
    };
    // A machine that stands still for seconds makes a replica look gone; that is no reason to fail.
    let counts = await round();
    for (let again = 0; again < 4 && counts.has(portOf(cluster.primary)); again += 1) counts = await round();
    expect([...counts.keys()].sort()).toEqual(cluster.replicas.map(portOf).sort());
    expect(Math.min(...counts.values())).toBeGreaterThan(10);
  });

  it("never answer without an accepted change, also when one of them stands still", async () => {
    const [still, other] = cluster.replicas;
    await still?.query("SELECT pg_wal_replay_pause()");
    try {
      for (let round = 0; round < 5; round += 1) {
        const version = await accept();
        await versions.newest(version);
        const answers = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
        for (const answer of answers) {
          expect(answer.version).toBeGreaterThanOrEqual(version);
          expect(answer.port).not.toBe(portOf(still));
        }
      }
      await untilFrom(reading, [portOf(other)]);
    } finally {
      await still?.query("SELECT pg_wal_replay_resume()");
    }
    await untilFrom(reading, cluster.replicas.map(portOf));
  });

  it("never show a process older facts than it has shown, also when nobody told it of newer ones", async () => {
    const [, behind] = cluster.replicas;
    let known = await versions.newest();
    const learn = (version: number) => {
      known = Math.max(known, version);
    };
    // It hears of nothing and asks nobody.
    const deaf: VersionWatch = { ...versions, known: () => known, newest: async () => known, learn };
    const alone = await reader(deaf);
    await behind?.query("SELECT pg_wal_replay_pause()");
    try {
      const version = await accept();
      let last = 0;
      for (let i = 0; i < 400 && last < version; i += 1) last = Math.max(last, (await ask(alone)).version);
      expect(last).toBe(version);
      for (let i = 0; i < 20; i += 1) expect((await ask(alone)).version).toBe(version);
    } finally {
      await behind?.query("SELECT pg_wal_replay_resume()");
      await alone.close();
    }
  });

  it("may be killed: nobody notices, and who comes back is used again", async () => {
    const [first, second] = cluster.replicas;
    const load = keepAsking(12);
    await sleep(200);
    await first?.kill();
    await accept();
    await sleep(600);
    await first?.start();
    await sleep(100);
    const answers = await load.stop();
    expect(answers.length).toBeGreaterThan(100);
    expect(new Set(answers.map(({ port }) => port))).toContain(portOf(second));
    await untilFrom(reading, [portOf(first), portOf(second)]);
  });

  it("answer on when the primary is gone, and writing says that it cannot", async () => {
    const { version } = await ask();
    await cluster.primary.kill();
    try {
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
      expect(answers.every((answer) => answer.version === version)).toBe(true);
      await expect(accept()).rejects.toThrow(/reach database server|terminated|closed/);
      // A process that starts now knows nothing, and shows what there is.
      const fresh = watchVersion(cluster.primary.url);
      const late = readFromReplicas([cluster.replicas[1]?.url ?? ""], primary, fresh);
      expect((await ask(late)).version).toBe(version);
      await late.close();
      fresh.stop();
    } finally {
      await cluster.primary.start();
    }
    await allReplayed();
    const next = await accept();
    for (let look = 0; look < 500 && versions.known() < next; look += 1) await sleep(20);
    expect((await ask()).version).toBe(next);
  });

  it("that do not exist leave everything to the primary", async () => {
    const nowhere = "postgresql://nobody:secret@127.0.0.1:1/none";
    const alone = readFromReplicas([nowhere, nowhere], primary, versions);
    const answers = [await ask(alone), await ask(alone), await ask(alone)];
    expect(rises(answers)).toBe(true);
    expect(answers.every(({ port }) => port === portOf(cluster.primary))).toBe(true);
    await alone.close();
  });

  it("hand on the errors of the question itself, without asking anybody else", async () => {
    const asked: number[] = [];
    const wrong = reading.read(async (client) => {
      asked.push(1);
      return client.$queryRaw`select 1/0`;
    });
    await expect(wrong).rejects.toThrow(/division by zero/);
    expect(asked).toHaveLength(1);
  });

  it("are known for copies at the start, and what is another database is refused without its password", async () => {
    const urls = cluster.replicas.map(({ url }) => url);
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    await checkReplicas(cluster.primary.url, urls, say);
    expect(said).toEqual([]);
    const down = "postgresql://nobody:secret@127.0.0.1:1/none";
    await checkReplicas(cluster.primary.url, [...urls, down], say);
    expect(said).toEqual([expect.stringMatching(/^The replica 127\.0\.0\.1:1\/none does not answer \((?!.*secret)/)]);
    const other = inject("testServerUrl");
    const refused = checkReplicas(cluster.primary.url, [other], say);
    await expect(refused).rejects.toThrow(/is no streaming replica/);
    await expect(refused).rejects.not.toThrow(new URL(other).password);
  });
});
