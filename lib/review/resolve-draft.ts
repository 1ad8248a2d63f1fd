import { keptMeetings } from "./check-draft";
import type { KnownEntries } from "./known-entries";
import { agencyByName } from "./known-names";
import { makeChoice, makePeople } from "./make-entries";
import { type Resolved, readable } from "./record-parts";
import { ReviewError } from "./review-error";
import type { ReviewState } from "./review-state";
import type { Choice, WorkingDraft } from "./working-draft";

/** What the report's own row says that a draft cannot change. */
export type ReportFacts = { language: string; sha256: string; length: number };

/** The review that a draft belongs to, as far as its meaning depends on it. */
export type Reviewed = Pick<ReviewState, "report" | "version" | "text" | "machine">;

/**
 * Finds or makes everything that a draft names, so that its record can be built.
 * @param entries receives what is made; writing it is the caller's
 * @throws ReviewError "gone" when something that it links to is not there
 */
export function resolveDraft(
  entries: KnownEntries,
  state: Reviewed,
  draft: WorkingDraft,
  facts: ReportFacts,
): Resolved {
  expectKnown(entries, draft);
  const { people, parties } = makePeople(entries, draft, machineIds(state, draft));
  const meetings = keptMeetings(draft);
  const places = choices(
    entries,
    "place",
    meetings.map(({ place }) => place),
  );
  const occasions = choices(
    entries,
    "occasion",
    meetings.map(({ occasion }) => occasion),
  );
  return {
    report: {
      id: state.report,
      ...(state.version === 1 ? {} : { version: state.version }),
      agency: makeChoice(entries, "agency", draft.report.agency),
      cites: makeChoice(entries, "agency", draft.report.cites),
      language: facts.language,
      address: draft.report.address,
      reported: draft.report.reported,
      sha256: facts.sha256,
      length: facts.length,
    },
    text: state.text,
    people,
    shorts: new Map([...people].map(([key, id]) => [key, entries.person(id)?.shortEn ?? ""])),
    parties,
    place: (choice) => places.get(JSON.stringify(choice)) ?? null,
    occasion: (choice) => occasions.get(JSON.stringify(choice)) ?? null,
    via: (words) => narrator(entries, words),
  };
}

function choices(
  entries: KnownEntries,
  list: "place" | "occasion",
  wanted: readonly (Choice | null)[],
): Map<string, string | null> {
  const made = new Map<string, string | null>();
  for (const choice of wanted) {
    const key = JSON.stringify(choice);
    if (!made.has(key)) made.set(key, makeChoice(entries, list, choice));
  }
  return made;
}

function expectKnown(entries: KnownEntries, { statements, references }: WorkingDraft): void {
  const topics = statements.flatMap((one) => (one.decision === "accepted" ? one.topics : []));
  if (topics.some((slug) => !entries.topics.has(slug))) throw new ReviewError("gone");
  const known = entries.ids("occasion");
  const wanted = references.flatMap(({ decision, occasion }) =>
    decision === "accepted" && occasion ? [occasion] : [],
  );
  if (wanted.some((id) => !known.has(id))) throw new ReviewError("gone");
}

/** What the machine's own list calls the people of the draft, by their key: its further spellings become aliases. */
function machineIds({ machine }: Reviewed, draft: WorkingDraft): Map<string, string> {
  const read = [machine.meeting, ...machine.otherMeetings].flatMap(({ participants, attendees }) => [
    ...participants,
    ...attendees,
  ]);
  const ids = new Map(read.flatMap(({ printed, known }) => (known === null ? [] : [[printed, known] as const])));
  return new Map(
    draft.people.flatMap(({ key, printed }) => {
      const id = ids.get(printed);
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
}

/** By any name of an agency or a person; others stay as printed. */
function narrator(entries: KnownEntries, words: string | null): string | null {
  if (!words) return null;
  const usual = agencyByName(words);
  const known = usual !== null && entries.ids("agency").has(usual) ? usual : null;
  return entries.narrator(words) ?? known ?? (readable(words) || null);
}
