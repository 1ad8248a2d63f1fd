/** What is named: a person, a state, an institution, an agency or spokesman, or a group of participants. */
export type ActorKind = "person" | "state" | "institution" | "agency";

/**
 * Words that name somebody. Indexes are tokens, both inclusive. `actor` is an index into Cast.actors; null for a group ("both
 * sides", "the ministers") and for a mention that could not be resolved.
 */
export type Mention = {
  first: number;
  last: number;
  kind: ActorKind | "group";
  actor: number | null;
};

/** Somebody who is named in a report. */
export type Actor = {
  kind: ActorKind;
  /** The usual English form where it is known, else the name as printed. */
  name: string;
  /** The name exactly as first printed in full. */
  printed: string;
  /** Id of the known person, state or institution; null for one in no list. */
  known: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The office in plain English, as the text gives it. */
  role: string | null;
  organisation?: string;
  /** A spokesman, agency or the like: whoever tells what others said. */
  narrator: boolean;
  /** Tokens of the fullest mention, both inclusive. */
  first: number;
  last: number;
};

/** Everybody named in a report, and every place where they are; mentions in the order of the text. */
export type Cast = { actors: Actor[]; mentions: Mention[] };
