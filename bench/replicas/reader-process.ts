// A process of its own that asks questions of the dashboard with several readers at once, as a web server would for its own.
// First it is told what to ask, and says when it is ready; then until when.
import { readFrom } from "@/lib/db/reading";
import { filtersOf, readAddress } from "@/lib/filters/address";
import { getMeeting } from "@/lib/queries/get-meeting";
import { getStatement } from "@/lib/queries/get-statement";
import { listMeetings } from "@/lib/queries/list-meetings";
import { listStatements } from "@/lib/queries/list-statements";

/** What such a process is told. */
export interface ReaderOrder {
  readers: number;
  /** Search strings of filter sets. */
  sets: string[];
  /** Ids of meetings. */
  meetings: string[];
}

/** What it says when it has ended. */
export interface ReaderReport {
  /** When each answer came, and how long it took, in milliseconds. */
  answers: { at: number; took: number }[];
  errors: string[];
  /** How often an answer was older than one before it. */
  older: number;
}

const VIEW = { dates: "known", order: "newest", after: null } as const;

const filtersIn = (search: string) => filtersOf(readAddress(new URLSearchParams(search)));

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

process.once("message", async (order: ReaderOrder) => {
  // What is read once in the life of a process is no part of a question, nor is the first look at the replicas.
  await Promise.all(order.sets.slice(0, 20).map((set) => listMeetings(filtersIn(set), VIEW)));
  await version();
  process.once("message", async (until: number) => {
    const report = await askUntil(until, order);
    process.send?.(report, () => process.exit(0));
  });
  process.send?.("ready");
});

async function askUntil(until: number, order: ReaderOrder): Promise<ReaderReport> {
  const report: ReaderReport = { answers: [], errors: [], older: 0 };
  let newest = 0;
  const reader = async () => {
    while (Date.now() < until) {
      const before = newest;
      const began = performance.now();
      try {
        const shown = await askOne(order);
        if (shown !== null && shown < before) report.older += 1;
        newest = Math.max(newest, shown ?? 0);
        report.answers.push({ at: Date.now(), took: performance.now() - began });
      } catch (error) {
        report.errors.push((error as Error).message.trim().slice(0, 200));
      }
    }
  };
  await Promise.all(Array.from({ length: order.readers }, reader));
  return report;
}

/** @returns the version of the facts, where that was the question */
async function askOne({ sets, meetings }: ReaderOrder): Promise<number | null> {
  const lot = Math.random();
  if (lot < 0.35) await getMeeting(pick(meetings));
  else if (lot < 0.55) await getStatement(pick(meetings), 1);
  else if (lot < 0.75) await listStatements(filtersIn(pick(sets)), VIEW, 50);
  else if (lot < 0.95) await listMeetings(filtersIn(pick(sets)), VIEW, 50);
  else return version();
  return null;
}

async function version(): Promise<number> {
  const rows = await readFrom((client) => client.$queryRaw<{ version: number }[]>`select version from data_state`);
  return rows[0]?.version ?? 0;
}
