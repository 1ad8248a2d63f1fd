import type { Found } from "../mentions/arabic-making";
import type { Actor } from "../mentions/mention";
import { JOINT_STATEMENT, MUTUAL_VERBS, PASSED_ON_FROM } from "../packs/ar/grammar";
import { SWITCHES } from "../packs/ar/words";
import { anyOf, foldedSet, foldPattern } from "../text/fold";
import type { Sentence } from "../text/sentences";
import type { Role } from "./arabic-accept";
import type { Candidate } from "./arabic-candidates";
import {
  isCommentator,
  mentionsBefore,
  mentionsIn,
  officialOf,
  type Stage,
  type Subject,
  stateAt,
} from "./arabic-subject";
import type { MeetingCast } from "./clause";

/** Who speaks, and how that was found. */
export type Voice = {
  speakers: number[];
  /** Tokens by which they are named. */
  spans: [first: number, last: number][];
  joint: boolean;
  cue: string;
  rule: string;
  /** Whoever passes on what the speakers said: an actor. */
  narrator: number | null;
  /** The clause is a comment from outside, and no statement. */
  comment: boolean;
};

/** What the voices so far leave behind for the next one. */
export type Memory = {
  /** The last voice of one person or body. */
  single: number | null;
  /** The last voice, whoever it was. */
  last: number[];
  /** Whoever narrated last, for "the agency added". */
  narrator: number | null;
  /** The last voice was one from outside whose words are no statements. */
  outside: boolean;
  via: number | null;
};

const switches = SWITCHES.map(foldPattern);

const mutual = foldedSet(MUTUAL_VERBS);
const passedOnFrom = foldedSet(PASSED_ON_FROM);
const JOINT = new RegExp(anyOf(JOINT_STATEMENT));

/** Whether two do it together: who is named behind "with" did it too. */
export const isMutual = (lemma: string): boolean => mutual.has(lemma);

/** Everything the sieves ask. */
export type Question = {
  stage: Stage;
  sentence: Sentence;
  from: number;
  candidate: Candidate;
  role: Role;
  memory: Memory;
  meeting: MeetingCast | undefined;
  /** The voice of the clause that governs a participle. */
  governor: Voice | null;
  /** First token from which a subject may stand before the verb. */
  lower: number;
};

export const none: Voice = {
  speakers: [],
  spans: [],
  joint: false,
  cue: "unknown",
  rule: "speaker-unknown",
  narrator: null,
  comment: false,
};

export function everybody({ meeting }: Question, cue: string, rule: string): Voice {
  return { ...none, speakers: meeting?.participants ?? [], joint: true, cue, rule };
}

/** "His guest": of two who met the one who did not speak last. */
export function otherOne({ memory, meeting }: Question, token: number): Voice | null {
  const others = meeting?.participants.filter((actor) => actor !== memory.single) ?? [];
  const [other] = others;
  return memory.single !== null && others.length === 1 && other !== undefined
    ? { ...none, speakers: [other], spans: [[token, token]], cue: "title-epithet", rule: "speaker-other-one" }
    : null;
}

/** "الاتصال بين شكري وكيري": those two; else everybody of the meeting. */
export function talkParties(question: Question, from: number): Voice {
  const { stage, candidate } = question;
  const people = mentionsIn(stage, from + 1, candidate.token).filter(
    ({ last, actor, kind }) => last < candidate.token && kind === "person" && actor !== null,
  );
  const speakers = [...new Set(people.map(({ actor }) => actor as number))];
  if (speakers.length < 2) return everybody(question, "conversation-subject", "speaker-of-talks");
  return {
    ...none,
    speakers,
    joint: true,
    cue: "conversation-subject",
    rule: "speaker-of-talks",
    spans: people.map(({ first, last }) => [first, last]),
  };
}

export function fromMentions(question: Question, mentions: readonly Found[], rule: string): Voice | null {
  const { stage, meeting, candidate, sentence } = question;
  const [first] = mentions;
  if (!first) return null;
  const spans = mentions.map((mention): [number, number] => [mention.first, mention.last]);
  if (first.kind === "group") return group(question, first, spans);
  const speakers = [...new Set(mentions.flatMap(({ actor }) => (actor === null ? [] : [actor])))];
  if (isCommentator(stage, mentions.at(-1) as Found))
    return { ...none, comment: true, spans, cue: "comment", rule: "speaker-comment" };
  const actors = speakers.map((actor) => stage.actors[actor] as Actor);
  const narrator = actors.find(({ kind, narrator: tells }) => kind === "agency" || tells || kind === "institution");
  if (narrator && speakers.length === 1) return narration(question, speakers[0] as number, spans);
  if (speakers.length === 1 && mutual.has(candidate.form.lemma)) {
    const other = partner(stage, sentence, mentions.at(-1) as Found, speakers[0] as number, meeting);
    if (other)
      return {
        ...none,
        speakers: [...speakers, other.actor as number],
        joint: true,
        spans: [...spans, [other.first, other.last]],
        cue: "name+with",
        rule: "speaker-with-partner",
      };
  }
  const joint = speakers.length > 1;
  return { ...none, speakers, spans, joint, cue: joint ? "two-names" : cueOf(question, first, rule), rule };
}

function cueOf({ stage, candidate, role }: Question, mention: Found, rule: string): string {
  const actor = mention.actor === null ? null : (stage.actors[mention.actor] as Actor);
  if (actor?.kind === "state" || actor?.kind === "institution") return "institution";
  if (role === "relative") return "relative";
  const words = mention.last - mention.first + 1;
  const name = actor ? foldPattern(actor.printed).split(" ") : [];
  const last = stage.text.tokens[mention.last]?.text ?? "";
  const hasName = name.includes(last) || name.includes(last.replace(/^[وبلف]/, ""));
  const cue = !hasName ? "title" : words > name.length ? "title+name" : "name";
  return rule === "speaker-named" && switchBefore(stage, candidate.token) ? `switch+${cue}` : cue;
}

function group(question: Question, mention: Found, spans: [number, number][]): Voice {
  const { stage, meeting } = question;
  const countries = mention.countries ?? [];
  const all = meeting?.participants ?? [];
  const speakers = countries.length >= 2 ? countries.flatMap((code) => personOf(stage, code, all) ?? []) : all;
  return { ...none, speakers: [...new Set(speakers)], spans, joint: true, cue: "joint-dual", rule: "speaker-joint" };
}

// The participant of a state; else whoever of that state is named first.
function personOf(stage: Stage, code: string, participants: readonly number[]): number | null {
  const here = participants.find((actor) => stage.actors[actor]?.country === code);
  if (here !== undefined) return here;
  const other = stage.actors.findIndex(
    ({ kind, country, narrator }) => kind === "person" && country === code && !narrator,
  );
  return other >= 0 ? other : null;
}

// A joint statement speaks for those who met; another narrator waits for the one whose words he passes on.
function narration(question: Question, actor: number, spans: [number, number][]): Voice {
  const { stage, sentence, meeting } = question;
  const { kind, printed } = stage.actors[actor] as Actor;
  const words = stage.text.folded.text.slice(stage.text.tokens[sentence.from]?.start ?? 0, sentence.end);
  if (kind === "agency" && /بيان/.test(printed) && JOINT.test(words)) {
    return {
      ...none,
      speakers: meeting?.participants ?? [],
      spans,
      joint: true,
      cue: "document",
      rule: "speaker-joint-statement",
      narrator: actor,
    };
  }
  if (kind === "agency" && /بيان/.test(printed)) {
    const issuer = mentionsBefore(stage, spans[0]?.[0] ?? 0).findLast(
      ({ first, kind: of }) => first < (spans[0]?.[0] ?? 0) && of === "institution",
    );
    if (issuer?.actor != null)
      return {
        ...none,
        speakers: [issuer.actor],
        spans,
        narrator: issuer.actor,
        cue: "institution",
        rule: "speaker-statement-of-institution",
      };
  }
  const speaks = kind !== "agency";
  return {
    ...none,
    speakers: speaks ? [actor] : [],
    spans,
    narrator: actor,
    cue: speaks ? "institution" : "agency",
    rule: speaks ? "speaker-institution" : "speaker-agency",
    comment: !speaks,
  };
}

// "بحث X … مع Y", "في اتصال هاتفي بـY": the other participant, named in the same clause.
function partner(
  stage: Stage,
  sentence: Sentence,
  after: Found,
  speaker: number,
  meeting: MeetingCast | undefined,
): Found | null {
  for (const mention of mentionsIn(stage, after.last + 1, after.last + 13)) {
    if (mention.first <= after.last || mention.first > after.last + 12 || mention.last >= sentence.to) continue;
    if (mention.kind !== "person" || mention.actor === null || mention.actor === speaker) continue;
    const before = stage.text.tokens[mention.first - 1]?.text ?? "";
    const word = stage.text.tokens[mention.first]?.text ?? "";
    const withIt = before === "مع" || /^ب/.test(word);
    if (withIt || (before === "من" && meeting?.participants.includes(mention.actor))) return mention;
  }
  return null;
}

export function switchBefore(stage: Stage, token: number): boolean {
  const end = stage.text.tokens[token]?.start ?? 0;
  const before = stage.text.folded.text.slice(Math.max(0, end - 26), end);
  return switches.some((phrase) => before.includes(phrase));
}

/** "مسؤول أميركي كبير": an unnamed official speaks as "<Country> official". */
export function official(
  { stage, sentence, memory }: Question,
  subject: Extract<Subject, { type: "official" }>,
): Voice {
  for (let at = subject.token + 1; at < Math.min(subject.token + 4, sentence.to); at++) {
    const state = stateAt(stage, at);
    if (state !== null) {
      const actor = officialOf(stage, state, subject.token);
      return {
        ...none,
        speakers: [actor],
        narrator: actor,
        spans: [[subject.token, at]],
        cue: "title",
        rule: "speaker-unnamed-official",
      };
    }
  }
  // "المسؤول" is the unnamed one who was quoted last.
  const again = stage.actors.findLastIndex(({ kind, name }) => kind === "person" && name.endsWith(" official"));
  if (again >= 0 && memory.narrator !== null)
    return { ...none, speakers: [again], narrator: again, cue: "title", rule: "speaker-unnamed-official" };
  return { ...none, comment: true, cue: "comment", rule: "speaker-unnamed" };
}

/** نقلت … عن <name> قوله; نسبت … إلى <name> قوله. */
export function quoted(question: Question): Voice {
  const { stage, candidate, sentence } = question;
  const end = candidate.second?.[0] ?? sentence.to;
  const people = mentionsIn(stage, candidate.token + 1, end).filter(({ last, kind }) => last < end && kind !== "state");
  const narrator = people.find(({ actor }) => actor !== null && stage.actors[actor]?.kind === "agency")?.actor ?? null;
  const speaker = people.find(
    ({ first, actor }) =>
      actor !== null && actor !== narrator && passedOnFrom.has(stage.text.tokens[first - 1]?.text ?? ""),
  );
  const found = speaker ?? people.findLast(({ actor }) => actor !== null && actor !== narrator);
  if (found?.actor == null) return { ...none, narrator };
  return {
    ...none,
    speakers: [found.actor],
    spans: [[found.first, found.last]],
    narrator,
    cue: "agency-quote",
    rule: "speaker-quoted-by-narrator",
  };
}
