import type { MeetingRecord } from "@/lib/domain/record";
import { type Both, both, type Resolved, readable, spanOf, unique } from "./record-parts";
import { ReviewError } from "./review-error";
import type { Remainder } from "./without-report";
import type { WorkingDraft, WorkingReference, WorkingStatement } from "./working-draft";

type Statement = MeetingRecord["statements"][number];

/** A statement of the draft as the record has it. */
export type Told = { key: string; statement: Statement };

/**
 * What accepted statements become: one more piece of evidence where the meeting has them from elsewhere, else what the
 * draft says, under the number that they had or the next one that was never used.
 * @param used the highest number that the meeting has ever given away
 * @throws ReviewError "gone" when the meeting does not have a number that a statement is joined to
 */
export function tellStatements(
  list: readonly WorkingStatement[],
  draft: WorkingDraft,
  resolved: Resolved,
  base: Remainder | null,
  used: number,
): Told[] {
  let next = used;
  const told = new Map<number, Told>();
  return list.map((one) => {
    const number = one.alignedWith ?? ++next;
    const evidence = unique(one.spans.map((span) => spanOf(span, resolved)));
    const there = told.get(number)?.statement ?? base?.record.statements.find((known) => known.number === number);
    const before = base?.statements.get(number);
    if (one.alignedWith !== null && !there && !before) throw new ReviewError("gone");
    const own = { number, ...contentOf(one, draft, resolved, before), evidence };
    const statement = there
      ? { ...there, ...sharedText(there, own), evidence: unique([...there.evidence, ...evidence]) }
      : own;
    const result = { key: one.key, statement };
    told.set(number, result);
    return result;
  });
}

// What was worded anew stays so when the report is accepted again, unless the reviewer words it otherwise.
function contentOf(
  one: WorkingStatement,
  { language }: WorkingDraft,
  resolved: Resolved,
  before: Statement | undefined,
): Omit<Statement, "number" | "evidence"> {
  const given = one.wording ?? (before && before.wording !== "source" ? before.text : { en: "", ar: "" });
  const [span] = one.spans;
  const words = span ? readable(resolved.text.slice(span.start, span.end)) : "";
  const text = {
    en: readable(given.en) || (language === "en" ? words : ""),
    ar: readable(given.ar) || (language === "ar" ? words : ""),
  };
  const own = language === "ar" ? given.ar : language === "en" ? given.en : "worded";
  return {
    kind: one.kind,
    attribution: one.attribution,
    verb: one.verb,
    speakers: one.speakers.flatMap((speaker): Statement["speakers"] => {
      if ("party" in speaker) return [speaker];
      const person = resolved.people.get(speaker.person);
      return person === undefined ? [] : [{ person }];
    }),
    via: resolved.via(one.via),
    wording: own.trim() === "" ? "source" : "paraphrase",
    text,
    topics: [...new Set(one.topics)],
  };
}

// A language in which the meeting had no words gets those of the report that has them.
function sharedText(there: Statement, own: Omit<Statement, "evidence">): Pick<Statement, "text"> {
  if ((there.wording ?? "paraphrase") !== own.wording) return { text: there.text };
  return { text: { en: there.text.en || own.text.en, ar: there.text.ar || own.text.ar } };
}

/** The known statements with those of the draft among or after them, by number. */
export function mergeByNumber(known: readonly Statement[], told: readonly Told[]): Statement[] {
  const merged = new Map(known.map((one) => [one.number, one]));
  for (const { statement } of told) merged.set(statement.number, statement);
  return [...merged.values()].sort((a, b) => a.number - b.number);
}

/** What accepted references become; one that is accepted again keeps its number. */
export function tellReferences(
  list: readonly WorkingReference[],
  numbers: ReadonlyMap<string, number>,
  resolved: Resolved,
  base: Remainder | null,
  used: number,
): MeetingRecord["references"] {
  let next = used;
  const left = [...(base?.references ?? [])];
  return list.map((one) => {
    const evidence = unique(one.spans.map((span) => spanOf(span, resolved)));
    const place = left.findIndex((known) =>
      evidence.length === 0
        ? known.evidence.length === 0 && known.what.en === one.what.en && known.what.ar === one.what.ar
        : known.evidence.some((old) => evidence.some(({ quoteSha256 }) => old.quoteSha256 === quoteSha256)),
    );
    const [before] = place < 0 ? [] : left.splice(place, 1);
    return {
      number: before?.number ?? ++next,
      statement: one.statement === null ? null : (numbers.get(one.statement) ?? null),
      kind: one.kind,
      what: both(one.what, NO_WORDS),
      edtf: one.edtf,
      meeting: one.target,
      occasion: one.occasion,
      evidence,
    };
  });
}

const NO_WORDS: Both = { en: "Not named", ar: "غير مسمّى" };
