import { createClient, type PrismaClient } from "./client";
import { serverFault } from "./server-faults";
import { shareNext } from "./share-next";
import { versionQuestion } from "./version-question";

/** A server that follows the primary at its own pace, and may be gone at any time. */
export type Replica = {
  /** Whether it is there and was last seen with at least this version of the facts. */
  isAt(version: number): boolean;
  /** How many questions it is answering. */
  load(): number;
  /**
   * Asks it. The version that comes with the answer was seen after it: nothing in the answer is newer.
   * @throws what the question threw, or an error that `serverFault` takes for "gone"
   */
  answer<R>(work: (client: PrismaClient) => Promise<R>): Promise<{ answer: R; version: number }>;
  /** Asks for its version now; many callers share one question. */
  look(): Promise<number>;
  /** The same, in the background and not more often than is useful: has it caught up, is it there again? */
  lookLater(): void;
  close(): Promise<void>;
};

/** Milliseconds. */
const TIMES = {
  /** A server that does not say its version in this time is gone. */
  answer: 2000,
  /** So long a question may take before its server is asked whether it is still there. */
  patience: 500,
  /** Between two looks at one that is behind. */
  behind: 20,
  /** Before the first look at one that was gone, and at most. */
  gone: 250,
  most: 15_000,
};

type Connection = { client: PrismaClient; left: Promise<never>; leave: (error: Error) => void };

/** Prepares the use of one replica. Nothing is connected before the first look. */
export function openReplica(url: string): Replica {
  const question = versionQuestion(url, TIMES.answer);
  let connection = connectionTo(url);
  let seen = -1;
  let failures = 0;
  let nextLook = 0;
  let load = 0;

  // At once and for everybody: who is waiting for it asks elsewhere, and what is stuck in its pool goes with the pool.
  function leaveOut(failed: Connection): void {
    if (failed !== connection) return;
    connection = connectionTo(url);
    seen = -1;
    nextLook = Date.now() + Math.min(TIMES.gone * 2 ** failures, TIMES.most);
    failures += 1;
    failed.leave(new Error("The connection to the replica is gone"));
    void failed.client.$disconnect().catch(() => {});
  }

  const look = shareNext(async () => {
    const of = connection;
    nextLook = Date.now() + TIMES.behind;
    try {
      const version = await question.ask();
      if (of === connection) {
        seen = version;
        failures = 0;
      }
      return version;
    } catch (error) {
      leaveOut(of);
      throw new Error("The connection to the replica is gone", { cause: error });
    }
  });
  const lookLater = () => {
    if (Date.now() >= nextLook) void look().catch(() => {});
  };

  async function answer<R>(work: (client: PrismaClient) => Promise<R>): Promise<{ answer: R; version: number }> {
    const of = connection;
    const stillThere = setInterval(lookLater, TIMES.patience).unref();
    load += 1;
    try {
      const given = await Promise.race([work(of.client), of.left]);
      return { answer: given, version: await look() };
    } catch (error) {
      if (serverFault(error) === "gone") leaveOut(of);
      throw error;
    } finally {
      clearInterval(stillThere);
      load -= 1;
    }
  }

  return {
    isAt: (version) => seen >= version,
    load: () => load,
    answer,
    look,
    lookLater,
    async close() {
      question.close();
      await connection.client.$disconnect();
    },
  };
}

function connectionTo(url: string): Connection {
  let leave: (error: Error) => void = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = reject;
  });
  left.catch(() => {});
  return { client: createClient(url), left, leave };
}
