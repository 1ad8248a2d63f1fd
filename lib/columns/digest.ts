/**
 * What is counted of a meeting, as lib/db/meeting-digest.ts writes it: parties, people and topics by number, days since
 * 1 January 1970 (null: not known).
 */
export type Digest = [
  id: string,
  earliest: number | null,
  latest: number | null,
  textEarliest: number | null,
  textLatest: number | null,
  /** 1 where the reports fix the day. */
  textDay: 0 | 1,
  /** 1 where the day is known. */
  knownDay: 0 | 1,
  channel: string,
  setting: string,
  level: string,
  parties: number[],
  /** Person, party, 1 for a participant, role in English and in Arabic. */
  people: [number, number, 0 | 1, string, string][],
  /** Countries whose agencies published a report of it, or are cited by one. */
  sources: string[],
  /** Number, side (a party, -1 joint, 0 unknown), place in the list of kinds and of attributions, topics, speakers. */
  statements: [number, number, number, number, number[], number[]][],
];

/** Reads a digest. It is our own writing: what does not parse is an error in the database, and throws. */
export function readDigest(text: string): Digest {
  return JSON.parse(text) as Digest;
}
