import type { Statements } from "@/lib/db/statements";
import { KnownEntries } from "../known-entries";
import { ReviewError } from "../review-error";
import { loadEntries } from "../write-entries";
import type { World } from "./accept-by-rule";
import { loadMeetings } from "./load-meetings";
import { MeetingIndex } from "./meeting-index";
import { type CurrentMeeting, currentMeeting } from "./meeting-pasts";

const NOTHING = { parties: [], places: [], occasions: [], agencies: [], topics: [], topicGroups: [] };

/**
 * The record in memory, as far as drafts are linked to it: lists, people and meetings, kept from one batch to the next. What
 * somebody else has changed meanwhile is seen by the version of the facts.
 */
export class RuleWorld implements World {
  entries = new KnownEntries(NOTHING, []);
  meetings = new MeetingIndex();
  private version = -1;
  private tx: Statements | null = null;
  /** What the meetings have become by the batch that is being decided, and by the one before, which may not be written yet. */
  private unwritten = new Map<string, CurrentMeeting>();
  private before = new Map<string, CurrentMeeting>();

  /**
   * Brings it up to date. Called under the lock of decisions, so that nobody changes the facts before the transaction ends.
   * @param tx the transaction in which drafts are accepted next
   */
  async begin(tx: Statements): Promise<void> {
    this.next(tx);
    this.before.clear();
    const [state] = await tx.$queryRaw<{ version: number }[]>`SELECT version FROM data_state WHERE id = 1`;
    const version = state?.version ?? 0;
    if (version === this.version) return;
    this.entries = await loadEntries(tx);
    await loadMeetings(tx, this.meetings, this.version);
    this.version = version;
  }

  /**
   * Goes on with what is known, while the batch before is being written. What is decided so holds if nobody else has changed
   * the facts by the time it is written: they then have the version that `knows` confirms.
   */
  next(tx: Statements): void {
    this.tx = tx;
    this.before = this.unwritten;
    this.unwritten = new Map();
  }

  /** Whether this is the version of the facts that it knows, with all that has been written of its own. */
  knows(version: number): boolean {
    return version === this.version;
  }

  /** What has been accepted is written, as this version of the facts. */
  written(version: number): void {
    this.version = version;
  }

  /** What has been accepted was not written: everything is read anew the next time. */
  forget(): void {
    this.version = -1;
    this.meetings = new MeetingIndex();
  }

  async current(id: string, report: string): Promise<CurrentMeeting> {
    const kept =
      this.unwritten.get(id) ?? this.before.get(id) ?? (this.tx && (await currentMeeting(this.tx, id, report)));
    if (!kept) throw new ReviewError("gone");
    this.unwritten.set(id, kept);
    return kept;
  }

  changed(meeting: CurrentMeeting): void {
    this.unwritten.set(meeting.record.id, meeting);
  }
}
