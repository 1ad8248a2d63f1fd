import type { Transaction } from "@/lib/db/client";
import { keptMeetings } from "./check-draft";
import { foldName } from "./fold-name";
import { agencyByName } from "./known-names";
import { makeChoice, makePeople } from "./make-entries";
import { type Resolved, readable } from "./record-parts";
import { ReviewError } from "./review-error";
import type { ReviewState } from "./review-state";
import type { Choice, WorkingDraft } from "./working-draft";

/**
 * Finds or makes everything that a draft names, so that its record can be built.
 * @throws ReviewError "gone" when something that it links to is not there
 */
export async function resolveDraft(tx: Transaction, state: ReviewState, draft: WorkingDraft): Promise<Resolved> {
  await expectTopics(tx, draft);
  const { people, parties } = await makePeople(tx, draft, machineIds(state, draft));
  const meetings = keptMeetings(draft);
  const places = await choices(
    tx,
    "place",
    meetings.map(({ place }) => place),
  );
  const occasions = await choices(
    tx,
    "occasion",
    meetings.map(({ occasion }) => occasion),
  );
  await expectOccasions(tx, draft);
  return {
    report: await reportOf(tx, state, draft),
    text: state.text,
    people,
    shorts: await shortNames(tx, people),
    parties,
    place: (choice) => places.get(JSON.stringify(choice)) ?? null,
    occasion: (choice) => occasions.get(JSON.stringify(choice)) ?? null,
    via: await narrators(tx, draft),
  };
}

async function choices(
  tx: Transaction,
  list: "place" | "occasion",
  wanted: readonly (Choice | null)[],
): Promise<Map<string, string | null>> {
  const made = new Map<string, string | null>();
  for (const choice of wanted) {
    const key = JSON.stringify(choice);
    if (!made.has(key)) made.set(key, await makeChoice(tx, list, choice));
  }
  return made;
}

async function expectTopics(tx: Transaction, { statements }: WorkingDraft): Promise<void> {
  const slugs = [...new Set(statements.flatMap(({ decision, topics }) => (decision === "accepted" ? topics : [])))];
  if ((await tx.topic.count({ where: { slug: { in: slugs } } })) < slugs.length) throw new ReviewError("gone");
}

async function expectOccasions(tx: Transaction, { references }: WorkingDraft): Promise<void> {
  const ids = new Set(
    references.flatMap(({ decision, occasion }) => (decision === "accepted" && occasion ? [occasion] : [])),
  );
  if ((await tx.occasion.count({ where: { id: { in: [...ids] } } })) < ids.size) throw new ReviewError("gone");
}

/** What the machine's own list calls the people of the draft, by their key: its further spellings become aliases. */
function machineIds({ machine }: ReviewState, draft: WorkingDraft): Map<string, string> {
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

async function reportOf(tx: Transaction, state: ReviewState, draft: WorkingDraft): Promise<Resolved["report"]> {
  const row = await tx.report.findUniqueOrThrow({ where: { id: state.report } });
  return {
    id: row.id,
    ...(state.version === 1 ? {} : { version: state.version }),
    agency: await makeChoice(tx, "agency", draft.report.agency),
    cites: await makeChoice(tx, "agency", draft.report.cites),
    language: row.language,
    address: draft.report.address,
    reported: draft.report.reported,
    sha256: row.sha256,
    length: row.length,
  };
}

async function shortNames(tx: Transaction, people: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...people.values()] } },
    select: { id: true, shortEn: true },
  });
  const shorts = new Map(rows.map(({ id, shortEn }) => [id, shortEn]));
  return new Map([...people].map(([key, id]) => [key, shorts.get(id) ?? ""]));
}

/** Narrators by any name of an agency or a person; others stay as printed. */
async function narrators(tx: Transaction, draft: WorkingDraft): Promise<Resolved["via"]> {
  if (!draft.statements.some(({ via }) => via)) return () => null;
  const agencies = await tx.agency.findMany();
  const people = await tx.person.findMany({ select: { id: true, nameEn: true, nameAr: true } });
  const ids = new Map(
    [...people, ...agencies].flatMap(({ id, nameEn, nameAr }) =>
      [id, nameEn, nameAr].map((name) => [foldName(name), id]),
    ),
  );
  const known = new Set(agencies.map(({ id }) => id));
  return (words) => {
    if (!words) return null;
    const usual = agencyByName(words);
    return ids.get(foldName(words)) ?? (usual !== null && known.has(usual) ? usual : readable(words) || null);
  };
}
