import type { WorkingDraft, WorkingStatement, WorkingTrace } from "@/lib/review/working-draft";
import type { TraceName } from "./review-state";
import type { Stretch } from "./words";

/** The reason of one decision about a statement or a meeting; null where a person decided, or no reason is kept. */
export function traceOf(draft: WorkingDraft, selected: string | null, name: TraceName): WorkingTrace | null {
  const [what = "", first = "", second = ""] = name.split(" ");
  if (what === "meeting") {
    const meeting = draft.meetings.find((one) => one.key === first);
    if (!meeting) return null;
    if (second === "date") return meeting.date.trace;
    if (second === "format" || second === "place" || second === "occasion") return meeting.traces[second];
    return meeting.participations.find((one) => one.person === second)?.trace ?? null;
  }
  if (what === "reference") return draft.references.find((one) => one.key === first)?.trace ?? null;
  const traces = draft.statements.find((one) => one.key === selected)?.traces;
  if (!traces) return null;
  if (what === "topic") return traces.topics.find((one) => one.slug === first)?.trace ?? null;
  return traces[what as "clause" | "speaker" | "kind"];
}

/** The words that fired the rule in view. */
export function shownWords(draft: WorkingDraft, selected: string | null, shown: TraceName | null): readonly Stretch[] {
  return shown === null ? [] : (traceOf(draft, selected, shown)?.words ?? []);
}

/** The decisions about a statement that have a reason to show, in the order of the screen. */
export function tracesOfStatement(statement: WorkingStatement): { name: TraceName; trace: WorkingTrace }[] {
  const { clause, speaker, kind, topics } = statement.traces;
  const given: { name: TraceName; trace: WorkingTrace | null }[] = [
    { name: "clause", trace: clause },
    { name: "speaker", trace: speaker },
    { name: "kind", trace: kind },
    ...topics
      .filter(({ slug }) => statement.topics.includes(slug))
      .map(({ slug, trace }) => ({ name: `topic ${slug}` as const, trace })),
  ];
  return given.flatMap(({ name, trace }) => (trace ? [{ name, trace }] : []));
}

/** The rule's name as words, for a rule that no message names: "copula-of-title" → "copula of title". */
export function ruleAsWords(rule: string): string {
  return rule
    .replace(/[-_.:/]+/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .trim()
    .toLowerCase();
}
