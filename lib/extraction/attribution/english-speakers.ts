import type { BroadKind } from "../draft";
import type { Cast } from "../mentions/mention";
import type { Segmented } from "../text/sentences";
import type { ClauseReading, MeetingCast } from "./clause";
import { PronounReader } from "./english-pronouns";
import type { RawClause } from "./english-raw-clause";
import type { Scene, Subject } from "./english-subjects";

type Found = { speakers: number[]; joint: boolean; cue: string; rule: string };

/** Turns the subject of a clause into its speakers, with a memory of who spoke last. */
export class SpeakerFinder {
  private readonly pronouns: PronounReader;
  /** Whoever spoke last, for a sentence that is all quotation. */
  private last: number[] = [];
  private lastSentence = -1;

  constructor(
    text: Segmented,
    private readonly scene: Scene,
    private readonly cast: Cast,
    private readonly meetings: readonly MeetingCast[],
  ) {
    this.pronouns = new PronounReader(text, scene.words, cast);
  }

  /** Whether a subject is somebody who tells what others said: a spokesman, an agency, an institution, a statement. */
  isNarrator(subject: Subject): boolean {
    return (
      subject.mentions.length > 0 &&
      subject.mentions.every(({ actor, kind }) => {
        if (kind === "institution" || kind === "agency") return true;
        return actor !== null && (this.cast.actors[actor]?.narrator ?? false);
      })
    );
  }

  /** The clause with its speakers; null when it is no statement (an agency's own narration). */
  read(clause: RawClause, sentence: number): ClauseReading | null {
    const meeting = this.meetingOf(sentence);
    const found = this.speakersOf(clause, meeting, sentence);
    if (!found) return null;
    const { scene } = this;
    const { verb } = clause;
    const at = (word: number): [number, number] => [scene.words[word]?.start ?? 0, scene.words[word]?.end ?? 0];
    const parts = verb ? partsOf(clause).map(([first, last]): [number, number] => [at(first)[0], at(last)[1]]) : [];
    const agreed = found.joint || found.speakers.length > 1;
    const agenda = (verb?.discussed && agreed) || (clause.rule === "passive" && verb?.base === "raise");
    const kind: BroadKind = agenda ? "discussed" : agreed ? "agreed" : "said";
    return {
      first: clause.first,
      last: clause.to - 1,
      start: 0,
      end: 0,
      verb: verb && { text: parts.sort((a, b) => a[0] - b[0]) },
      kind,
      act: actOf(clause, this.scene, agreed),
      speech: "indirect",
      speakers: found.speakers,
      speakerSpans: clause.subject ? [[at(clause.subject.first)[0], at(clause.subject.last)[1]]] : [],
      joint: found.joint,
      cue: found.cue,
      via: clause.outer ? this.print(clause.outer) : null,
      meeting,
      inMeeting: this.wasThere(found),
      rule: clause.rule,
      speakerRule: found.rule,
      sentence,
    };
  }

  private print(subject: Subject): string | null {
    const actor = subject.mentions[0]?.actor;
    return actor === null || actor === undefined ? null : (this.cast.actors[actor]?.name ?? null);
  }

  private meetingOf(sentence: number): number {
    const index = this.meetings.findLastIndex(({ sentences }) => sentences.from <= sentence && sentence < sentences.to);
    return Math.max(0, index);
  }

  private participants(meeting: number): number[] {
    return this.meetings[meeting]?.participants ?? [];
  }

  private speakersOf(clause: RawClause, meeting: number, sentence: number): Found | null {
    const { subject } = clause;
    const all = this.participants(meeting);
    if (clause.rule === "quotation") {
      const speakers = this.last;
      return speakers.length > 0 ? { speakers, joint: false, cue: "zero-subject", rule: "last-speaker" } : null;
    }
    if (!subject) {
      // "Peru's help is appreciated", after somebody's words: still his.
      if (clause.rule === "passive" && this.goesOn(clause, sentence))
        return { speakers: this.last, joint: false, cue: "zero-subject", rule: "last-speaker" };
      const rule = clause.rule === "passive" ? "all-participants" : "talks";
      return { speakers: all, joint: true, cue: clause.rule, rule };
    }
    const found = this.ofSubject(subject, meeting, sentence);
    if (!found) return null;
    this.last = found.speakers;
    this.lastSentence = sentence;
    const cue = clause.outer
      ? `via-${this.cueOfOuter(clause.outer)}`
      : clause.rule === "second-verb" || clause.rule === "participle" || clause.rule === "relative"
        ? clause.rule
        : found.cue;
    // "X met Y and discussed Z": both talked about it.
    if (
      clause.verb?.discussed &&
      clause.verb.act === "discussed" &&
      found.speakers.length === 1 &&
      found.speakers.every((one) => all.includes(one)) &&
      this.isMutual(clause)
    ) {
      return { speakers: all, joint: true, cue: "name+with", rule: "talked-with" };
    }
    return { ...found, cue };
  }

  private goesOn({ verb }: RawClause, sentence: number): boolean {
    const present = /^(is|are)$/.test(this.scene.words[(verb?.first ?? 0) - 1]?.text ?? "");
    const adverb = /^(is|are)$/.test(this.scene.words[(verb?.first ?? 0) - 2]?.text ?? "");
    return (
      (present || adverb) && verb?.discussed === false && this.last.length === 1 && this.lastSentence === sentence - 1
    );
  }

  private isMutual(clause: RawClause): boolean {
    const verb = clause.verb;
    if (!verb) return false;
    return (
      !/^(touch|focus|address|raise|dwell|speak|talk|shed|consider|review|examine|assess|cover)$/.test(verb.base) ||
      clause.rule === "second-verb"
    );
  }

  private cueOfOuter(outer: Subject): string {
    const mention = outer.mentions[0];
    if (mention?.kind === "person") return "spokesman";
    return mention?.kind === "agency" ? "media" : "institution";
  }

  private ofSubject(subject: Subject, meeting: number, sentence: number): Found | null {
    const all = this.participants(meeting);
    if (subject.pronoun === "they") return { speakers: all, joint: true, cue: "joint-pronoun", rule: "they" };
    if (subject.pronoun === "it") return this.ofHouse();
    if (subject.pronoun) {
      const person = this.pronouns.read(subject.pronoun, sentence, subject.first, all);
      const beside = subject.mentions.flatMap(({ actor }) => actor ?? []);
      if (person !== undefined && beside.length > 0) {
        const speakers = [...new Set([person, ...beside])];
        return { speakers, joint: this.coversAll(speakers, all), cue: "two-names", rule: "two-names" };
      }
      return { speakers: person === undefined ? [] : [person], joint: false, cue: "pronoun", rule: "pronoun" };
    }
    const { actors, joint, cue } = this.ofMentions(subject, all);
    const own = this.spokenFor(subject, all);
    if (own !== null) return { speakers: [own], joint: false, cue: "zero-subject", rule: "state-of-last-speaker" };
    if (!joint && actors.size > 0 && [...actors].every((actor) => this.cast.actors[actor]?.kind === "agency"))
      return null;
    const speakers = [...actors];
    const [only] = speakers;
    if (speakers.length === 1 && only !== undefined && this.cast.actors[only]?.kind === "person")
      this.pronouns.note(only, sentence);
    return { speakers, joint: joint || this.coversAll(speakers, all), cue, rule: cue };
  }

  // "China stands ready to …" after "Wang said": still Wang's words.
  private spokenFor(subject: Subject, all: readonly number[]): number | null {
    const [mention] = subject.mentions;
    const { lastPerson } = this.pronouns;
    if (lastPerson === null || subject.mentions.length !== 1 || mention?.kind !== "state" || mention.actor === null)
      return null;
    if (!all.includes(lastPerson) || /^(side|delegation|government)$/.test(this.scene.words[mention.last]?.text ?? ""))
      return null;
    const same = this.cast.actors[mention.actor]?.country === this.cast.actors[lastPerson]?.country;
    return same && this.last.length === 1 && this.last[0] === lastPerson ? lastPerson : null;
  }

  private ofMentions(subject: Subject, all: readonly number[]): { actors: Set<number>; joint: boolean; cue: string } {
    const actors = new Set<number>();
    const joint = subject.mentions.some(({ kind }) => kind === "group");
    let cue = "name";
    for (const { kind, actor, first, last } of subject.mentions) {
      if (kind === "group") for (const one of all) actors.add(one);
      if (actor === null) continue;
      actors.add(actor);
      if (kind !== "person") cue = kind;
      else if (!this.isNamed(first, last, actor)) cue = "title";
    }
    if (joint) cue = "joint";
    else if (subject.mentions.length > 1) cue = "two-names";
    return { actors, joint, cue };
  }

  private coversAll(speakers: readonly number[], all: readonly number[]): boolean {
    return all.length > 1 && all.every((actor) => speakers.includes(actor));
  }

  private isNamed(first: number, last: number, actor: number): boolean {
    const names = new Set((this.cast.actors[actor]?.printed ?? "").toLowerCase().split(/\s+/));
    for (let at = first; at <= last; at++) if (names.has(this.scene.words[at]?.text ?? "")) return true;
    return false;
  }

  // "It added": the state or the house that spoke before.
  private ofHouse(): Found | null {
    const [only] = this.last;
    if (only === undefined || this.last.length > 1 || this.cast.actors[only]?.kind === "person") return null;
    return { speakers: [only], joint: false, cue: "pronoun", rule: "pronoun" };
  }

  // A person who took no part in any meeting of the report speaks from outside.
  private wasThere(found: Found): boolean {
    if (found.joint || found.speakers.length === 0) return true;
    return found.speakers.some((actor) => {
      if (this.cast.actors[actor]?.kind !== "person") return true;
      return this.meetings.some(
        ({ participants, attendees }) => participants.includes(actor) || attendees.includes(actor),
      );
    });
  }
}

// "an exchange of opinions was held": the noun is the verb; "emphasis was placed": the participle; a narrator's verb stands beside.
function partsOf(clause: RawClause): [first: number, last: number][] {
  const { verb, also } = clause;
  if (!verb) return [];
  const hit: [number, number] = [verb.first, verb.last];
  const noun = also[0];
  if (verb.second !== undefined && also.length === 0) {
    return [
      [verb.first, verb.first],
      [verb.second, verb.last],
    ];
  }
  if (clause.rule !== "passive" || noun === undefined) return [...also.map((one): [number, number] => [one, one]), hit];
  return verb.discussed && noun < verb.first && /^(took|held)$/.test(verb.base)
    ? [[clause.nounFrom ?? noun, noun]]
    : [hit];
}

const FINER: readonly [RegExp, string][] = [
  [/^(readiness|willingness|commitment|determination|intention)$/, "pledged"],
  [/^(gratitude|appreciation|satisfaction|thanks)$/, "praised"],
  [/^(congratulations|felicitations)$/, "congratulated"],
  [/^(condemnation)$/, "condemned"],
];

/** The finer kind: by the verb, or by the noun that a light verb stands with ("expressed gratitude"). */
function actOf(clause: RawClause, scene: Scene, joint: boolean): string {
  const { verb } = clause;
  if (!verb) return "said";
  if (verb.act === "agreed" && !joint) return "agreed";
  if (
    /^(express|voice|convey|extend|reiterate|reaffirm|place|underscore|articulate)$/.test(verb.base) ||
    clause.also.length > 0
  ) {
    const near = [
      ...clause.also,
      ...Array.from({ length: 6 }, (_, i) => verb.first + 1 + i).filter((word) => word < clause.to),
    ];
    for (const word of near) {
      const finer = FINER.find(([noun]) => noun.test(scene.words[word]?.text ?? ""));
      if (finer) return finer[1];
    }
  }
  return verb.act;
}
