import type { Gold } from "./gold";

/** A name or word for comparison: letters and digits in lower case, without marks and hamza, words parted by one space. */
export function comparable(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .replace(/[\u064b-\u0652\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Who is meant by a name: every name of the people of the right answers leads to the English one; any other name is itself. */
export function nameReader(gold: Gold): (name: string) => string {
  const known = new Map<string, string>();
  for (const meeting of [gold.meeting, ...(gold.otherMeetings ?? [])]) {
    for (const person of [...meeting.participants, ...(meeting.attendees ?? [])]) {
      for (const name of [person.name_en, person.name_ar, person.name_ru, ...(person.aliases ?? [])]) {
        if (name) known.set(comparable(name), person.name_en);
      }
    }
  }
  return (name) => known.get(comparable(name)) ?? name;
}

/** Whether two sets hold the same. */
export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

const bareVerb = (verb: string): string => comparable(verb).replace(/^[وف](?=\S{3})/, "");

/** Whether a verb is the right one by its surface; one half of a split verb is enough, and a transcript turn has none. */
export function sameVerb(right: string | null, guess: string | null | undefined): boolean {
  if (!right) return true;
  if (!guess) return false;
  const said = bareVerb(guess);
  const halves = right.split("…").map(bareVerb).filter(Boolean);
  return halves.some((half) => half === said || said.split(" ").includes(half) || half.split(" ").includes(said));
}
