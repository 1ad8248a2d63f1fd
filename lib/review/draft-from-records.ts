import type { MeetingRecord } from "@/lib/domain/record";
import { TAKEN_FACTS } from "./record-parts";
import type { KnownPerson } from "./review-view";
import type {
  WorkingDraft,
  WorkingMeeting,
  WorkingPerson,
  WorkingReference,
  WorkingSpan,
  WorkingStatement,
} from "./working-draft";

type Statement = MeetingRecord["statements"][number];
type Span = { report: string; start: number; end: number };

/** Keys begin so high that no key of the machine's own draft is among them: what people accepted is no change of it. */
const FIRST = 1001;

/**
 * What the record tells by a report, as the draft that would tell it again: accepted unchanged, it leaves the record as it
 * is. For reports whose facts did not come through a review. Pure.
 * @param records the meetings that have the report
 * @param people those whom the records name
 */
export function draftFromRecords(
  records: readonly MeetingRecord[],
  report: { id: string; language: string },
  people: readonly KnownPerson[],
): WorkingDraft {
  const keys = new Map(people.map(({ id }, index) => [id, `p${FIRST + index}`]));
  const around = { report: report.id, language: report.language, keys };
  const told = records.flatMap((record, index) => record.statements.map((one) => ({ one, meeting: keyOf(index) })));
  const own = told.filter(({ one }) => spansOf(one, report.id).length > 0);
  const numbered = new Map(own.map(({ one, meeting }, index) => [`${meeting} ${one.number}`, `s${FIRST + index}`]));
  const row = records.flatMap(({ reports }) => reports).find(({ id }) => id === report.id);
  const chosen = (id: string | null | undefined) => (id ? { known: id } : null);
  return {
    form: 1,
    language: report.language,
    report: {
      agency: chosen(row?.agency),
      cites: chosen(row?.cites),
      address: row?.address ?? null,
      reported: row?.reported ?? null,
    },
    people: people.map((person): WorkingPerson => {
      const name = { en: person.nameEn, ar: person.nameAr };
      return { key: keys.get(person.id) ?? "", known: person.id, name, party: person.party, printed: "" };
    }),
    parties: [],
    meetings: records.map((record, index) => meetingOf(record, keyOf(index), around)),
    statements: own.map(({ one, meeting }) =>
      statementOf(one, numbered.get(`${meeting} ${one.number}`) ?? "", meeting, around),
    ),
    references: records
      .flatMap((record, index) => referencesOf(record, keyOf(index), numbered, report.id))
      .map((one, index) => ({ ...one, key: `r${FIRST + index}` })),
  };
}

const keyOf = (index: number) => `m${FIRST + index}`;

function spansOf({ evidence }: { evidence: readonly Span[] }, report: string): WorkingSpan[] {
  return evidence.flatMap((one) => (one.report === report ? [{ start: one.start, end: one.end }] : []));
}

type Around = { report: string; language: string; keys: ReadonlyMap<string, string> };

function meetingOf(record: MeetingRecord, key: string, { report, keys }: Around): WorkingMeeting {
  const { id, channel, setting, place, occasion, date, evidence } = record;
  const known = (entry: string | null) => (entry === null ? null : { known: entry });
  const restsOnIt = (fact: string) => {
    const spans = evidence.filter((one) => one.fact === fact);
    return spans.length > 0 && spans.every((one) => one.report === report);
  };
  return {
    key,
    target: { kind: "known", meeting: id },
    // Where another report has the meeting too, only these would be lost when the report is told again.
    takes: TAKEN_FACTS.filter(restsOnIt),
    format: channel,
    date: { ...date.text, trace: null },
    channel,
    setting,
    place: known(place),
    occasion: known(occasion),
    participations: record.participations
      .filter((one) => one.evidence.length === 0 || spansOf(one, report).length > 0)
      .map(({ person, party, role, rank, part, ...one }) => ({
        ...{ person: keys.get(person) ?? "", party, role, rank, part },
        ...{ evidence: spansOf(one, report), trace: null },
      })),
    evidence: evidence.flatMap((one) =>
      one.report === report ? [{ fact: one.fact, start: one.start, end: one.end }] : [],
    ),
    traces: { format: null, place: null, occasion: null },
  };
}

function statementOf(one: Statement, key: string, meeting: string, around: Around): WorkingStatement {
  const { kind, attribution, verb, via, topics, number } = one;
  return {
    ...{ key, meeting, decision: "accepted", alignedWith: number, kind, attribution, verb, via, topics },
    spans: spansOf(one, around.report),
    speakers: one.speakers.map((speaker) =>
      "party" in speaker ? speaker : { person: around.keys.get(speaker.person) ?? "" },
    ),
    wording: wordingOf(one, around.language),
    cue: "record",
    traces: { clause: null, speaker: null, kind: null, topics: [] },
  };
}

// The source's own words stand in the language of their report; only those in the other one were written by somebody.
function wordingOf({ wording, text }: Statement, language: string): WorkingStatement["wording"] {
  if (wording !== "source") return text;
  const worded = { en: language === "en" ? "" : text.en, ar: language === "ar" ? "" : text.ar };
  return worded.en || worded.ar ? worded : null;
}

function referencesOf(
  { references }: MeetingRecord,
  meeting: string,
  numbered: ReadonlyMap<string, string>,
  report: string,
): WorkingReference[] {
  const keyOfStatement = (number: number | null) => numbered.get(`${meeting} ${number}`) ?? null;
  return references
    .filter((one) => spansOf(one, report).length > 0 || keyOfStatement(one.statement) !== null)
    .map((one) => ({
      ...{ key: "", meeting, statement: keyOfStatement(one.statement), decision: "accepted" as const },
      ...{ kind: one.kind, what: one.what, edtf: one.edtf, target: one.meeting, occasion: one.occasion },
      spans: spansOf(one, report),
      trace: null,
    }));
}
