import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { KnownPerson, ReviewLists } from "@/lib/review/review-view";
import type { WorkingDraft, WorkingMeeting, WorkingSpeaker } from "@/lib/review/working-draft";

type Names = { nameEn: string; nameAr: string };
type Choice = NonNullable<WorkingMeeting["place"]>;

/** What names are looked up in, and the language that they are wanted in. */
export interface NameSource {
  locale: "en" | "ar";
  lists: ReviewLists;
  people: readonly KnownPerson[];
  draft: WorkingDraft;
}

/** The name in the language of the interface, or the other where that one is empty. */
export function nameOf(locale: "en" | "ar", names: Names): string {
  return locale === "ar" ? names.nameAr || names.nameEn : names.nameEn || names.nameAr;
}

/** The name of a party: from the lists, from the draft, or the country's own; the code where nothing names it. */
export function partyName({ locale, lists, draft }: NameSource, code: string): string {
  const listed = lists.parties.find((one) => one.code === code);
  if (listed) return nameOf(locale, listed);
  const made = draft.parties.find((one) => one.code === code)?.name;
  const name = made && (made[locale] || made.en || made.ar);
  return name || countryName(locale, code);
}

/** A country's name (ISO 3166-1 alpha-2); the code where there is none. */
export function countryName(locale: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(code) ?? code;
}

/** The name of a person of the draft: of the known person they are linked to, else their own, else as printed. */
export function personName({ locale, people, draft }: NameSource, key: string): string {
  const person = draft.people.find((one) => one.key === key);
  if (!person) return key;
  const known = person.known === null ? undefined : people.find((one) => one.id === person.known);
  if (known) return nameOf(locale, known);
  return person.name[locale] || person.printed || person.name.en || person.name.ar;
}

/** Who speaks, in the language of the interface. */
export function speakerName(source: NameSource, speaker: WorkingSpeaker): string {
  return "person" in speaker ? personName(source, speaker.person) : partyName(source, speaker.party);
}

/** The name of an entry of a list, or of one to be made, and the name of its country where that says more. */
export function choiceNames(
  { locale, lists }: NameSource,
  list: "places" | "occasions" | "agencies",
  choice: Choice,
): string[] {
  const known = "known" in choice ? lists[list].find((one) => one.id === choice.known) : undefined;
  const made = "made" in choice ? choice.made : null;
  const name = made ? made.name[locale] || made.name.en || made.name.ar : known && nameOf(locale, known);
  const code = made ? made.country : list === "places" && known && "country" in known ? known.country : null;
  const country = code && countryName(locale, code);
  return [name || ("known" in choice ? choice.known : ""), country && country !== name ? country : ""].filter(Boolean);
}

/** Things in a row, joined as the language joins them. */
export function inARow(locale: string, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/** Who met in a draft meeting. */
export function draftMeetingNames(source: NameSource, meeting: WorkingMeeting): string[] {
  const took = meeting.participations.filter((one) => one.part === "participant");
  return took.map((one) => personName(source, one.person));
}

/** The same in one line. */
export function draftMeetingName(source: NameSource, meeting: WorkingMeeting): string {
  return inARow(source.locale, draftMeetingNames(source, meeting));
}

/** A known meeting by who met; by its parties where no person is named. */
export function knownMeetingNames(source: NameSource, meeting: MeetingSummary): string[] {
  const short = meeting.people.map((one) => (source.locale === "ar" ? one.shortAr : one.shortEn));
  return short.length ? short : meeting.parties.map((code) => partyName(source, code));
}

/**
 * A date in EDTF for a reader: a plain day, month or year by name, a day without its year, two of them with a dash between;
 * anything else as it is written.
 * @returns null for null
 */
export function edtfInWords(tag: string, edtf: string | null): string | null {
  const [from = "", to] = edtf?.split("/") ?? [];
  if (to !== undefined) return `${edtfInWords(tag, from)} – ${edtfInWords(tag, to)}`;
  const unknownYear = /^XXXX-(\d{2})-(\d{2})$/.exec(from);
  if (unknownYear) {
    const date = new Date(`2000-${unknownYear[1]}-${unknownYear[2]}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return edtf;
    return new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" }).format(date);
  }
  const parts = edtf && /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf);
  if (!parts) return edtf;
  const [, year, month, day] = parts;
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return edtf;
  const asked = { year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }), timeZone: "UTC" };
  return new Intl.DateTimeFormat(tag, asked as Intl.DateTimeFormatOptions).format(date);
}

/** A moment by day and time, in the reader's own zone. */
export function momentInWords(tag: string, iso: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}
