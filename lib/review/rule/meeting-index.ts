import { dateBounds } from "@/lib/domain/date-bounds";
import { type Comparable, compareMeetings, type Sought } from "../compare-meetings";
import { COMPARED, LONGEST_SPAN_DAYS, PROPOSED, SLACK_DAYS } from "../match-meetings";
import type { MeetingProposal } from "../review-view";

/** What of a known meeting is needed to tell whether a draft is of it. */
export type IndexedMeeting = Comparable & {
  placeId: string | null;
  occasionId: string | null;
  /** Everybody who took part or sat in; `people` are those who met. */
  everybody: readonly string[];
};

/** A known meeting that may be that of a draft. */
export type IndexedProposal = Omit<MeetingProposal, "meeting"> & { meeting: IndexedMeeting };

type Entry = { meeting: IndexedMeeting | null; from: number | null; to: number | null };

const DAY = 86_400_000;

/**
 * The known meetings in memory, found by their people and parties: what `matchMeetings` asks the database for one draft, asked
 * for a hundred thousand of them, each of which may be of a meeting that the one before has made.
 */
export class MeetingIndex {
  private readonly byId = new Map<string, Entry>();
  private readonly byPerson = new Map<string, Entry[]>();
  private readonly byParty = new Map<string, Entry[]>();

  /** Whether a meeting has this id or had it. */
  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Adds a meeting, or takes over what is known of it now; null for one that was withdrawn. */
  put(id: string, meeting: IndexedMeeting | null): void {
    const before = this.byId.get(id);
    const entry: Entry = before ?? { meeting: null, from: null, to: null };
    const [people, parties] = [entry.meeting?.everybody ?? [], entry.meeting?.parties ?? []];
    entry.meeting = meeting;
    entry.from = timeOf(meeting?.date.earliest);
    entry.to = timeOf(meeting?.date.latest);
    if (!before) this.byId.set(id, entry);
    // Those of whom it is no more stay listed with it: each entry is compared by what it is now.
    for (const person of meeting?.everybody ?? []) if (!people.includes(person)) list(this.byPerson, person, entry);
    for (const party of meeting?.parties ?? []) if (!parties.includes(party)) list(this.byParty, party, entry);
  }

  /** Known meetings that may be that of a draft whose report nobody knew, best first, as `matchMeetings` proposes them. */
  match(sought: Sought): IndexedProposal[] {
    const proposals = this.candidates(sought).flatMap(
      (meeting) => compareMeetings(sought, { ...ids(meeting), meeting, sameReport: false }) ?? [],
    );
    return proposals.sort((a, b) => b.score - a.score || (a.meeting.id < b.meeting.id ? -1 : 1)).slice(0, PROPOSED);
  }

  private candidates(sought: Sought): IndexedMeeting[] {
    const shares = this.sharing(sought);
    const { earliest, latest } = dateBounds(sought.edtf);
    const [from, to] = [earliest?.getTime(), latest?.getTime()];
    const dated: Entry[] = [];
    const undated: Entry[] = [];
    for (const entry of shares) {
      if (entry.from === null) undated.push(entry);
      else if (from === undefined || to === undefined || isNear(entry, from, to)) dated.push(entry);
    }
    const id = (entry: Entry) => entry.meeting?.id ?? "";
    const byId = (a: Entry, b: Entry) => (id(a) < id(b) ? -1 : 1);
    if (from === undefined) dated.sort((a, b) => (b.from ?? 0) - (a.from ?? 0) || -byId(a, b));
    else dated.sort((a, b) => Math.abs((a.from ?? 0) - from) - Math.abs((b.from ?? 0) - from) || byId(a, b));
    undated.sort(byId);
    return [...dated.slice(0, COMPARED), ...undated.slice(0, COMPARED)].flatMap(({ meeting }) => meeting ?? []);
  }

  /** Meetings with somebody who is sought; where nobody is known, with two of the parties, or with the only one. */
  private sharing({ people, parties }: Sought): Set<Entry> {
    const found = new Set<Entry>();
    if (people.length > 0) {
      for (const person of people) {
        for (const entry of this.byPerson.get(person) ?? []) {
          if (entry.meeting?.everybody.includes(person)) found.add(entry);
        }
      }
      return found;
    }
    const least = Math.min(2, Math.max(1, parties.length));
    // Who shares two parties is in one list at least that is not the longest.
    const lists = parties.map((party) => this.byParty.get(party) ?? []).sort((a, b) => a.length - b.length);
    for (const entries of least === 2 ? lists.slice(0, -1) : lists) {
      for (const entry of entries) {
        const shared = entry.meeting?.parties.filter((party) => parties.includes(party)).length ?? 0;
        if (shared >= least) found.add(entry);
      }
    }
    return found;
  }
}

const ids = ({ placeId, occasionId }: IndexedMeeting) => ({ placeId, occasionId });

function timeOf(day: string | null | undefined): number | null {
  return day ? Date.parse(day) : null;
}

function isNear({ from, to }: Entry, earliest: number, latest: number): boolean {
  if (from === null || to === null) return false;
  const begins = from >= earliest - LONGEST_SPAN_DAYS * DAY && from <= latest + SLACK_DAYS * DAY;
  return begins && to >= earliest - SLACK_DAYS * DAY;
}

function list<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const there = map.get(key);
  if (there) there.push(entry);
  else map.set(key, [entry]);
}
