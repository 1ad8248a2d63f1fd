import type { MeetingRecord } from "@/lib/domain/record";
import { isoDay, yearOf } from "../days";
import { meetingId } from "../meeting-id";
import { randomFor } from "../random";
import type { Writer } from "../words/write-statement";
import type { World } from "../world/make-world";
import { layEvidence } from "./lay-evidence";
import { type Bounds, makeDate, makeDay } from "./make-date";
import { makeParticipants } from "./make-participants";
import { makeReferences } from "./make-references";
import { makeReports } from "./make-reports";
import { type Circumstances, makeCircumstances } from "./make-setting";
import { type MadeStatements, makeStatements } from "./make-statements";
import { tellReports } from "./tell-reports";

/** One meeting of the bench: the record, and what stands beside it in the database. */
export type MadeMeeting = {
  record: MeetingRecord;
  /** For each statement what search sees of it, and the formula that it uses. */
  beside: Pick<MadeStatements, "tokens" | "formulas">;
  /** The first and the last day of both readings of the date. */
  bounds: { text: Bounds; best: Bounds };
  /** The texts of its reports by their ids, where texts are made. */
  texts: ReadonlyMap<string, string>;
  /** When it was taken into the record, as PostgreSQL reads it. */
  createdAt: string;
};

/**
 * Makes the meeting with a number; nothing of it depends on the other meetings but how many there are.
 * @param withTexts whether its reports have words; their languages are Arabic and English then
 */
export function makeMeeting(
  world: World,
  writer: Writer,
  { number, count, withTexts }: { number: number; count: number; withTexts: boolean },
): MadeMeeting {
  const random = randomFor(world.seed, "meeting", number);
  const drawnDay = makeDay(random, number, count);
  const held = makeCircumstances(random, world, drawnDay);
  const day = held.gathering ? clamp(drawnDay, held.gathering.from, held.gathering.until) : drawnDay;
  const made = makeDate(random, day, held.gathering);
  const parties = held.parties.map((place) => world.parties[place]?.code ?? "");
  const participations = makeParticipants(random, world, { parties, rank: held.rank, day });
  const id = meetingId(world.seed, number);
  const talk = { year: yearOf(day), parties: held.parties, participations };
  const { statements, ...beside } = makeStatements(random, world, writer, talk);
  const record: MeetingRecord = {
    id,
    slug: slugOf(world, held, participations, made.best.earliest),
    channel: held.channel,
    setting: held.setting,
    place: held.place,
    occasion: held.gathering?.id ?? null,
    date: made.date,
    parties,
    participations,
    reports: makeReports(random, { id, day, countries: parties }),
    evidence: [],
    statements,
    references: makeReferences(random, world, { number, day, statements }),
  };
  const texts = withTexts ? tellReports(random, world, record) : NO_TEXTS;
  if (!withTexts) layEvidence(random, record);
  return {
    record,
    beside,
    bounds: { text: made.text, best: made.best },
    texts,
    createdAt: `${isoDay(day + 3)} 06:00:00+00`,
  };
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

// Who, where or how, which year: as an accepted review has it.
function slugOf(
  world: World,
  { channel, place }: Circumstances,
  participations: MeetingRecord["participations"],
  earliest: string | null,
): string {
  const who = participations.filter(({ part }) => part === "participant").slice(0, 2);
  const names = who.map(({ person }) => world.shorts.get(person)?.en.toLowerCase() ?? "");
  const how = channel === "phone" ? "call" : channel === "video" ? "video" : "";
  return [...names, place ?? how, earliest?.slice(0, 4) ?? ""].filter((part) => part !== "").join("-") || "meeting";
}
