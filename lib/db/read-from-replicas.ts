import type { PrismaClient } from "./client";
import { openReplica, type Replica } from "./replica";
import { serverFault } from "./server-faults";
import type { VersionWatch } from "./version-watch";

/** Answers questions that only read. */
export type Reading = {
  /** Asks one; the work may be begun more than once, on different servers. */
  read<R>(work: (client: PrismaClient) => Promise<R>): Promise<R>;
  close(): Promise<void>;
};

/**
 * Spreads questions over replicas. One may answer only when it has everything that this process has shown or heard of,
 * so that nobody misses their own accepted change and no page goes back behind another; else the primary answers. A
 * server that fails is left out, and what it was asked is asked again elsewhere.
 * @param urls the replicas
 * @param primary what answers when no replica may
 * @param versions what this process knows of the version of the facts
 */
export function readFromReplicas(urls: readonly string[], primary: PrismaClient, versions: VersionWatch): Reading {
  const replicas = urls.map((url) => openReplica(url));
  let turn = 0;

  // The least busy one; of equals each in its turn. Whoever cannot answer yet is looked at, and nobody waits for that.
  function choose(wanted: number, tried: ReadonlySet<Replica>): Replica | undefined {
    turn = (turn + 1) % replicas.length;
    const inTurn = [...replicas.slice(turn), ...replicas.slice(0, turn)];
    for (const replica of inTurn) if (!replica.isAt(wanted)) replica.lookLater();
    const able = inTurn.filter((replica) => replica.isAt(wanted) && !tried.has(replica));
    return able.reduce<Replica | undefined>(
      (best, replica) => (best && best.load() <= replica.load() ? best : replica),
      undefined,
    );
  }

  async function fromOne<R>(
    replica: Replica,
    work: (client: PrismaClient) => Promise<R>,
  ): Promise<{ answer: R } | null> {
    try {
      const { answer, version } = await replica.answer(work);
      versions.learn(version);
      return { answer };
    } catch (error) {
      if (serverFault(error) === null) throw error;
      return null;
    }
  }

  async function fromPrimary<R>(work: (client: PrismaClient) => Promise<R>): Promise<R> {
    const answer = await work(primary);
    // It may show a change of which nobody has told us yet; a replica must not answer without it afterwards.
    await versions.newest(Number.MAX_SAFE_INTEGER).catch(() => {});
    return answer;
  }

  // The primary is gone. A replica at which nobody has looked yet may have all that was ever shown here.
  async function fromLast<R>(work: (client: PrismaClient) => Promise<R>): Promise<{ answer: R } | null> {
    for (const replica of replicas) {
      const version = await replica.look().catch(() => -1);
      const found = version >= versions.known() ? await fromOne(replica, work) : null;
      if (found) return found;
    }
    return null;
  }

  async function read<R>(work: (client: PrismaClient) => Promise<R>): Promise<R> {
    const tried = new Set<Replica>();
    for (;;) {
      const wanted = await versions.newest().catch(() => versions.known());
      const replica = choose(wanted, tried);
      if (!replica) break;
      tried.add(replica);
      const found = await fromOne(replica, work);
      if (found) return found.answer;
    }
    try {
      return await fromPrimary(work);
    } catch (error) {
      if (serverFault(error) !== "gone") throw error;
      const found = await fromLast(work);
      if (found) return found.answer;
      throw error;
    }
  }

  return {
    read,
    close: async () => void (await Promise.all(replicas.map((replica) => replica.close()))),
  };
}
