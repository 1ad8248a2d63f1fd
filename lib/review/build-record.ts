import type { MeetingRecord } from "@/lib/domain/record";
import { type Both, both, type Resolved, spanOf, unique } from "./record-parts";
import { mergeByNumber, tellReferences, tellStatements } from "./tell-statements";
import type { Remainder } from "./without-report";
import type { WorkingDraft, WorkingMeeting } from "./working-draft";

/** The numbers that a meeting has ever given away. */
export type UsedNumbers = { statements: number; references: number };

/** What became of a draft in one meeting. */
export type BuiltRecord = {
  record: MeetingRecord;
  /** Number of each accepted statement by its key. */
  numbers: Map<string, number>;
};

/**
 * The record of one meeting with what a draft says of it. A new meeting has the draft's facts; a known one keeps its own,
 * but for those that the reviewer takes over, and gets what the report adds. Statements that the known meeting has get
 * one more piece of evidence; new ones are appended with numbers never used before. Pure.
 * @param meetings the meetings of the draft that are this one (more than one where the reviewer has merged them)
 * @param base the known meeting without this report, and what only this report had told; null for a new meeting
 * @param own id and slug of a new meeting
 * @throws ReviewError "gone" when a statement is joined to a number that the meeting does not have
 */
export function buildRecord(
  draft: WorkingDraft,
  meetings: readonly WorkingMeeting[],
  resolved: Resolved,
  base: Remainder | null,
  own: { id: string; slug: string; used: UsedNumbers },
): BuiltRecord {
  const [first] = meetings;
  if (!first) throw new Error("A record is built from at least one meeting of the draft.");
  const keys = new Set(meetings.map(({ key }) => key));
  const accepted = <T extends { decision: string; meeting: string }>(list: readonly T[]) =>
    list.filter((one) => one.decision === "accepted" && keys.has(one.meeting));
  const facts = factsOf(first, resolved, base, own);
  const parts = meetings.flatMap(({ participations }) => participations);
  const joined = joinParticipations(facts.participations, parts, resolved);
  // A meeting that only this report tells of has its people in the order in which it names them.
  const participations = facts.reports.length === 0 ? inOrderOf(parts, joined, resolved) : joined;
  const told = tellStatements(accepted(draft.statements), draft, resolved, base, own.used.statements);
  const numbers = new Map(told.map(({ key, statement }) => [key, statement.number]));
  const spans = meetings.flatMap(({ evidence }) =>
    evidence.map((one) => ({ fact: one.fact, ...spanOf(one, resolved) })),
  );
  const statements = mergeByNumber(facts.statements, told);
  const references = accepted(draft.references);
  return {
    numbers,
    record: {
      ...facts,
      parties: [...new Set([...facts.parties, ...participations.map(({ party }) => party)])],
      participations,
      reports: [...facts.reports, resolved.report],
      evidence: [...facts.evidence, ...unique(spans)],
      statements,
      references: [
        ...facts.references,
        ...tellReferences(references, numbers, resolved, base, own.used.references),
      ].sort((a, b) => a.number - b.number),
    },
  };
}

function factsOf(
  meeting: WorkingMeeting,
  resolved: Resolved,
  base: Remainder | null,
  own: { id: string; slug: string },
): MeetingRecord {
  const { channel, setting, takes } = meeting;
  const date = { edtf: meeting.date.edtf, precision: meeting.date.precision, basis: meeting.date.basis };
  const dated = date.edtf === null ? { ...date, precision: "unknown" as const, basis: "none" as const } : date;
  const said = {
    channel,
    setting,
    place: resolved.place(meeting.place),
    occasion: resolved.occasion(meeting.occasion),
    text: { ...dated, note: both(meeting.date.note, NO_NOTE) },
  };
  if (!base) {
    const { text, ...form } = said;
    return { ...own_(own), ...form, date: { text, outside: null }, ...EMPTY };
  }
  const { record } = base;
  // A meeting that only this report told of is told by it alone again.
  const takesAll = record.reports.length === 0;
  const take = (fact: WorkingMeeting["takes"][number]) => takesAll || takes.includes(fact);
  return {
    ...record,
    channel: take("channel") ? said.channel : record.channel,
    setting: take("setting") ? said.setting : record.setting,
    place: take("place") ? said.place : record.place,
    occasion: take("occasion") ? said.occasion : record.occasion,
    date: take("date") ? { text: said.text, outside: record.date.outside } : record.date,
    parties: takesAll ? [] : record.parties,
  };
}

const own_ = ({ id, slug }: { id: string; slug: string }) => ({ id, slug });
const EMPTY = { parties: [], participations: [], reports: [], evidence: [], statements: [], references: [] };
const NO_NOTE: Both = { en: "As the reviewer has read it.", ar: "كما قرأه المراجع." };

function joinParticipations(
  known: MeetingRecord["participations"],
  parts: readonly WorkingMeeting["participations"][number][],
  resolved: Resolved,
): MeetingRecord["participations"] {
  const joined = new Map(known.map((one) => [one.person, one]));
  for (const part of parts) {
    const person = resolved.people.get(part.person);
    const party = part.party ?? resolved.parties.get(part.person);
    if (person === undefined || party === undefined) continue;
    const evidence = part.evidence.map((span) => spanOf(span, resolved));
    const there = joined.get(person);
    joined.set(
      person,
      there
        ? { ...there, evidence: unique([...there.evidence, ...evidence]) }
        : {
            person,
            party,
            role: both(part.role, NO_ROLE),
            rank: part.rank,
            part: part.part,
            evidence: unique(evidence),
          },
    );
  }
  return [...joined.values()];
}

function inOrderOf(
  parts: readonly WorkingMeeting["participations"][number][],
  list: MeetingRecord["participations"],
  resolved: Resolved,
): MeetingRecord["participations"] {
  const order = parts.map(({ person }) => resolved.people.get(person));
  const place = ({ person }: { person: string }) => (order.includes(person) ? order.indexOf(person) : order.length);
  return [...list].sort((a, b) => place(a) - place(b));
}

const NO_ROLE: Both = { en: "Office not given", ar: "المنصب غير مذكور" };
