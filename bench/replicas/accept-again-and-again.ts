import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@/lib/db/client";
import { raiseDataVersion } from "@/lib/db/data-version";
import { versionQuestion } from "@/lib/db/version-question";
import type { Member } from "@/lib/testing/replica-cluster";

/** Milliseconds between two accepted changes. */
const BETWEEN = 250;

/**
 * Accepts a change again and again, and waits each time until the replicas have it.
 * @returns `stop` ends it and says how long it took at most, in milliseconds
 */
export function acceptAgainAndAgain(primary: Member, replicas: readonly Member[]): { stop(): Promise<number> } {
  const client = createClient(primary.url, 1);
  const questions = replicas.map(({ url }) => versionQuestion(url, 5000));
  let on = true;
  let longest = 0;
  const accepting = (async () => {
    while (on) {
      const version = await client.$transaction(raiseDataVersion);
      const began = performance.now();
      for (const question of questions) while ((await question.ask()) < version) await sleep(1);
      longest = Math.max(longest, performance.now() - began);
      await sleep(BETWEEN);
    }
  })();
  return {
    async stop() {
      on = false;
      await accepting;
      for (const question of questions) question.close();
      await client.$disconnect();
      return longest;
    },
  };
}
