import type { Speaker, StatementRow } from "@/lib/domain/statement-row";

/** The statements of one speaker, or of several who speak together. */
export interface SpeakerGroup {
  key: string;
  /** Empty where the speaker is not known. */
  speakers: Speaker[];
  side: string;
  statements: StatementRow[];
}

/**
 * Groups statements by who speaks: the same people together are one voice, in whichever order they are named. Groups
 * stand in the order in which their voice is first heard, statements in reading order.
 */
export function groupBySpeaker(statements: StatementRow[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const statement of statements) {
    const key = statement.speakers
      .map((speaker) => speaker.id ?? speaker.party ?? "")
      .sort()
      .join("+");
    const group = groups.get(key) ?? { key, speakers: statement.speakers, side: statement.side, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}
