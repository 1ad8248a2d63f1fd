import { type Word, wordSet } from "../mentions/english-words";
import { STANCE_PASSIVES, STANCES } from "../packs/en/verbs";
import type { Segmented } from "../text/sentences";
import {
  beforeVerb,
  leadingSubject,
  mainStart,
  type Scene,
  type Subject,
  subjectBefore,
  talksBefore,
} from "./english-subjects";
import { isAdverb, type VerbHit, verbAt } from "./english-verbs";

/** A reporting clause before its speakers are known. */
export type RawClause = {
  /** First word of the span; the last is found from the next clause. */
  first: number;
  /** First word that no longer belongs to it. */
  to: number;
  verb: VerbHit | null;
  /** Words of the verb beside the hit: the noun of "concern was voiced", the narrator's verb. */
  also: number[];
  subject: Subject | null;
  rule:
    | "named"
    | "second-verb"
    | "participle"
    | "passive"
    | "conversation-subject"
    | "relative"
    | "inverted"
    | "according-to"
    | "quotation";
  /** First word of such a noun with what belongs to it: "exchange of views". */
  nounFrom?: number;
  /** The narrator's subject, where another tells what was said. */
  outer: Subject | null;
};

const BE = /^(was|were|is|are|been|be)$/;
const stances = wordSet(STANCES);
const stancePassives = wordSet(STANCE_PASSIVES);
const CONTRAST = /^(while|whereas|but|although|though|and|with|as)$/;
const SUBORDINATE =
  /^(that|which|whom|whose|where|when|if|because|what|how|why|whether|since|until|after|before|unless)$/;

/**
 * The reporting clauses of one sentence, in order.
 * @param from first word, `to` word after the last; `quoted` tells whether a word stands inside quotation marks
 */
export class SentenceReader {
  private readonly clauses: RawClause[] = [];
  private readonly words: readonly Word[];
  private readonly start: number;

  constructor(
    private readonly scene: Scene,
    private readonly text: Segmented,
    private readonly from: number,
    private readonly to: number,
    private readonly quoted: (word: number) => boolean,
    private readonly isNarrator: (subject: Subject) => boolean,
  ) {
    this.words = scene.words;
    this.start = mainStart(scene, from, to);
  }

  /** Reads the sentence. */
  read(): RawClause[] {
    for (let at = this.from; at < this.to; at++) {
      if (this.quoted(at) || this.scene.within.has(at)) continue;
      const passive = this.stancePassive(at);
      if (passive) {
        this.add(passive);
        at = passive.verb?.last ?? at;
        continue;
      }
      const hit = verbAt(this.words, at, this.to);
      if (!hit) continue;
      const clause = this.clauseOf(hit);
      if (!clause) continue;
      this.add(clause);
      at = hit.last;
    }
    this.close();
    return this.clauses;
  }

  private add(clause: RawClause): void {
    const before = this.clauses.at(-1);
    if (before && before.to > clause.first) before.to = clause.first;
    this.clauses.push(clause);
  }

  private get governing(): RawClause | null {
    return this.clauses.at(-1) ?? null;
  }

  private clauseOf(hit: VerbHit): RawClause | null {
    const { form } = hit;
    const first = this.clauses.length === 0;
    if (form.ing) return this.participle(hit);
    const before = beforeVerb(this.scene, hit.first, this.from);
    if (before.blocked) return null;
    if (form.participle && this.isPassive(hit)) return this.passive(hit);
    if (form.base && !form.past && !this.pluralBefore(hit)) return null;
    if (first) return this.firstClause(hit);
    return this.secondVerb(hit, before) ?? this.newSubject(hit);
  }

  private make(
    hit: VerbHit,
    first: number,
    rule: RawClause["rule"],
    subject: Subject | null,
    also: number[] = [],
    nounFrom?: number,
  ): RawClause {
    return {
      first,
      to: this.to,
      verb: hit,
      also,
      subject,
      rule,
      outer: null,
      ...(nounFrom === undefined ? {} : { nounFrom }),
    };
  }

  // The verb that governs the sentence: right after its subject, after a quotation, or after the subject that opens it.
  private firstClause(hit: VerbHit): RawClause | null {
    const subject = subjectBefore(this.scene, hit.first, this.from);
    if (subject === "blocked") return null;
    if (subject) {
      if (subject.how === "relative") return hit.weak ? null : this.make(hit, subject.last + 1, "relative", subject);
      const lead = this.words[subject.first - 1]?.text ?? "";
      if (subject.first > this.from && SUBORDINATE.test(lead)) {
        const during =
          lead === "which" && /^(during|at|in|where|after)$/.test(this.words[subject.first - 2]?.text ?? "");
        return during ? this.make(hit, subject.first - 2, "named", subject) : null;
      }
      return this.make(hit, this.clauseStart(subject), "named", subject);
    }
    const inverted = this.inverted(hit);
    if (inverted) return inverted;
    if (hit.discussed && talksBefore(this.scene, this.from, hit.first) && !hit.form.base && this.isMainVerb(hit)) {
      return this.make(hit, this.from, "conversation-subject", null);
    }
    const leading = leadingSubject(this.scene, this.start, hit.first);
    if (!leading || (!hit.form.past && !hit.form.present)) return null;
    const { at } = beforeVerb(this.scene, hit.first, this.from);
    const joint = this.words[at]?.text ?? "";
    if (/^(and|but|then)$/.test(joint) || (this.words[hit.first]?.gap ?? "").includes(", ")) {
      // "met X and discussed Y": the first verb only tells that they met.
      return this.make(hit, at + 1, "second-verb", leading);
    }
    return hit.weak || !this.isMainVerb(hit) ? null : this.make(hit, this.clauseStart(leading), "named", leading);
  }

  // No article, preposition or noun of another clause right before the verb.
  private isMainVerb(hit: VerbHit): boolean {
    const { at } = beforeVerb(this.scene, hit.first, this.from);
    const before = this.words[at];
    if (!before) return false;
    if (/^(the|a|an|to|of|his|her|their|its|our|and|that|which|by|as|being|for)$/.test(before.text)) return false;
    return !(hit.form.participle && !hit.form.present && this.hasFiniteBefore(hit.first));
  }

  private hasFiniteBefore(verb: number): boolean {
    for (let at = this.from; at < verb; at++) {
      if (
        /^(was|were|is|are|has|have|had|took|held|met|included|focused|paid|arrived|spoke|began|opened)$/.test(
          this.words[at]?.text ?? "",
        )
      )
        return true;
    }
    return false;
  }

  // A span opens with the sentence; after another clause with its own subject.
  private clauseStart(subject: Subject): number {
    return this.clauses.length === 0 ? this.from : subject.first;
  }

  // "…," said the minister.
  private inverted(hit: VerbHit): RawClause | null {
    if (!hit.form.past && !hit.form.present) return null;
    const gap = this.words[hit.first]?.gap ?? "";
    if (!gap.includes('"') && !/^\s*,/.test(gap)) return null;
    const mention = this.scene.startsAt.get(hit.last + 1);
    const pronoun = this.words[hit.last + 1]?.text;
    if (!mention && pronoun !== "he" && pronoun !== "she") return null;
    const last = mention?.last ?? hit.last + 1;
    const subject: Subject = {
      first: hit.last + 1,
      last,
      mentions: mention ? [mention] : [],
      pronoun: mention ? null : (pronoun as "he" | "she"),
      how: "direct",
    };
    return this.make(hit, this.from, "inverted", subject);
  }

  // "voiced A and made clear B"; ", and emphasised that"; "praised A, condemned B and urged C".
  private secondVerb(hit: VerbHit, before: { at: number; comma: boolean }): RawClause | null {
    const governing = this.governing as RawClause;
    const joint = this.words[before.at]?.text ?? "";
    const joined = /^(and|but|then|or)$/.test(joint) || (joint === "as" && false);
    if (!joined && !before.comma) return null;
    const form = governing.verb?.form;
    const sameTense =
      !form ||
      (hit.form.past && (form.past || form.participle)) ||
      (hit.form.present && form.present) ||
      (hit.form.base && form.base) ||
      (form.ing && hit.form.past);
    if (!sameTense || governing.rule === "passive" || governing.rule === "conversation-subject") return null;
    if (!joined && (hit.weak || !this.isListed(hit))) return null;
    if (hit.weak && this.saysThat(governing)) return null;
    const subject = this.mainSubject();
    const clause = this.make(hit, before.at + 1, "second-verb", subject);
    clause.outer = governing.outer;
    return clause;
  }

  // A verb after a comma alone opens a clause when "and" with another verb follows later, or nothing but its object.
  private isListed(hit: VerbHit): boolean {
    return hit.form.past && !SUBORDINATE.test(this.words[hit.first - 1]?.text ?? "");
  }

  private saysThat(clause: RawClause): boolean {
    return clause.verb !== null && this.words[clause.verb.last + 1]?.text === "that";
  }

  private mainSubject(): Subject | null {
    return (
      this.clauses.findLast(({ subject, rule }) => subject !== null && rule !== "relative")?.subject ??
      this.clauses.at(-1)?.subject ??
      null
    );
  }

  // "…, while Y noted"; "a spokesman said that X stressed".
  private newSubject(hit: VerbHit): RawClause | null {
    const governing = this.governing as RawClause;
    const subject = subjectBefore(this.scene, hit.first, (governing.verb?.last ?? this.from) + 1);
    if (!subject || subject === "blocked") return null;
    if (
      governing.subject &&
      !governing.outer &&
      governing.rule !== "second-verb" &&
      this.isNarrator(governing.subject) &&
      !hit.weak
    ) {
      // The innermost participant speaks; the narrator's words open the span.
      if (this.isPersonal(subject)) {
        const clause = this.make(hit, governing.first, "named", subject, governing.verb ? [governing.verb.first] : []);
        clause.outer = governing.subject;
        this.clauses.pop();
        return clause;
      }
      return null;
    }
    if (subject.how === "relative")
      return hit.weak || this.saysThat(governing) ? null : this.make(hit, subject.last + 1, "relative", subject);
    const joint = this.words[subject.first - 1]?.text ?? "";
    const gap = `${this.words[subject.first - 1]?.gap ?? ""}${this.words[subject.first]?.gap ?? ""}`;
    const contrast = CONTRAST.test(joint) || gap.includes(";");
    if (!contrast || hit.weak) return null;
    if (joint === "as" || joint === "with") return null;
    if (this.saysThat(governing) && (!this.isPersonal(subject) || (joint === "and" && !gap.includes(",")))) return null;
    const first = joint === "and" || (gap.includes(";") && !CONTRAST.test(joint)) ? subject.first : subject.first - 1;
    return this.make(hit, first, "named", subject);
  }

  private isPersonal(subject: Subject): boolean {
    return subject.pronoun !== null || subject.mentions.some(({ kind }) => kind === "person" || kind === "group");
  }

  // ", noting that"; "while stressing"; ", with both sides agreeing".
  private participle(hit: VerbHit): RawClause | null {
    const { at, comma } = beforeVerb(this.scene, hit.first, this.from);
    const joint = this.words[at]?.text ?? "";
    const governing = this.governing;
    const withSubject = this.scene.endsAt.get(at);
    if (withSubject && this.words[withSubject.first - 1]?.text === "with" && withSubject.kind !== "state") {
      const subject: Subject = {
        first: withSubject.first,
        last: at,
        mentions: [withSubject],
        pronoun: null,
        how: "direct",
      };
      return this.make(hit, withSubject.first - 1, "participle", subject);
    }
    if (!hit.clause || hit.weak) return null;
    if (hit.discussed && !governing) return null;
    if (!governing) {
      if (hit.first - this.from > 2 || this.start <= hit.last) return this.afterFact(hit, joint, comma);
      const subject = leadingSubject(this.scene, this.start, this.to);
      return subject && this.make(hit, this.from, "participle", subject);
    }
    if (governing.rule === "passive" && governing.subject === null && hit.discussed) return null;
    const opens = comma || joint === "while" || (/^(and|or|also)$/.test(joint) && governing.rule === "participle");
    if (!opens || /^(by|of|for|in|on|to|through|from)$/.test(joint)) return null;
    const first = joint === "while" || joint === "thus" ? at : at + 1;
    const clause = this.make(hit, first, "participle", this.mainSubject());
    clause.outer = governing.outer;
    return clause;
  }

  // "held a call with Y, stressing that": the fact carries a participle.
  private afterFact(hit: VerbHit, joint: string, comma: boolean): RawClause | null {
    const subject = leadingSubject(this.scene, this.start, hit.first);
    if (!subject || !(comma || joint === "while") || hit.discussed) return null;
    return this.make(hit, joint === "while" ? hit.first - 1 : hit.first, "participle", subject);
  }

  private pluralBefore(hit: VerbHit): boolean {
    const subject = subjectBefore(this.scene, hit.first, this.from);
    if (!subject || subject === "blocked") {
      const governing = this.governing;
      return governing?.verb?.form.base === true && !governing.verb.form.past;
    }
    return (
      subject.pronoun === "they" || subject.mentions.length > 1 || subject.mentions.some(({ kind }) => kind === "group")
    );
  }

  private isPassive(hit: VerbHit): boolean {
    const at = this.auxiliaryBefore(hit.first);
    return at !== null;
  }

  private auxiliaryBefore(verb: number): number | null {
    let at = verb - 1;
    while (at > this.from && verb - at < 4 && isAdverb(this.words[at]) && !BE.test(this.words[at]?.text ?? "")) at--;
    if (!BE.test(this.words[at]?.text ?? "")) return null;
    const before = this.words[at - 1]?.text ?? "";
    return /^(not|will|would|should|must|to|may|can|could|never)$/.test(before) ? null : at;
  }

  // "It was noted that"; "X and Y were discussed".
  private passive(hit: VerbHit): RawClause | null {
    const at = this.auxiliaryBefore(hit.first);
    if (!hit.passive || at === null) return null;
    const governing = this.governing;
    const impersonal = this.words[at - 1]?.text === "it" || this.words[at - 2]?.text === "it";
    if (/^(announce|proclaim|decide|report|claim)$/.test(hit.base) && !impersonal) return null;
    if (!impersonal && hit.act === "agreed" && !stances.has(this.words[at - 1]?.text ?? "")) return null;
    const subject = this.byAgent(hit);
    if (!governing) {
      const lead = this.words[at - 1]?.text ?? "";
      if (/^(which|who|that)$/.test(lead) || this.isRelative(at)) return null;
      if (this.scene.endsAt.get(at - 1)?.kind === "person" && !hit.discussed) return null;
      return this.make(hit, this.from, "passive", subject);
    }
    const start = this.passiveStart(at, governing);
    if (start === null) return null;
    return this.make(hit, start, "passive", subject);
  }

  // The passive of a relative clause ("the steps that were discussed") is no reporting of its own.
  private isRelative(auxiliary: number): boolean {
    for (let at = auxiliary - 1; at > this.from && auxiliary - at < 6; at--) {
      if (/^(which|who)$/.test(this.words[at]?.text ?? ""))
        return !/^(of|during|in|at)$/.test(this.words[at - 1]?.text ?? "");
    }
    return false;
  }

  private passiveStart(auxiliary: number, governing: RawClause): number | null {
    const from = (governing.verb?.last ?? this.from) + 1;
    for (let at = auxiliary - 1; at > from; at--) {
      const word = this.words[at] as Word;
      if (/^(that|which|who|whose)$/.test(word.text)) return null;
      if (/^(and|while|with|but)$/.test(word.text) && (governing.rule === "passive" || word.gap.includes(","))) {
        if (this.saysThat(governing) && !word.gap.includes(",")) return null;
        return word.text === "and" ? at + 1 : at;
      }
      if (word.gap.includes(";")) return at;
    }
    return null;
  }

  private byAgent(hit: VerbHit): Subject | null {
    if (this.words[hit.last + 1]?.text !== "by") return null;
    const mention = this.scene.startsAt.get(hit.last + 2);
    if (!mention) return null;
    return { first: mention.first, last: mention.last, mentions: [mention], pronoun: null, how: "direct" };
  }

  // "Particular emphasis was placed on"; "an exchange of views took place"; "there was a discussion of".
  private stancePassive(at: number): RawClause | null {
    const word = this.words[at] as Word;
    const start = this.clauses.length === 0 ? this.from : this.governing ? this.passiveStart(at, this.governing) : null;
    if (start === null) return null;
    const noun = this.stanceBefore(at, start);
    if (noun === null) return null;
    const discussed = /^(views|opinions|attention|exchange|assessments|perspectives|discussion|discussions|view)$/.test(
      this.words[noun]?.text ?? "",
    );
    const hit: VerbHit = {
      first: at,
      last: at,
      base: word.text,
      act: discussed ? "discussed" : "said",
      discussed,
      passive: true,
      clause: false,
      weak: false,
      form: { past: true, present: false, base: false, ing: false, participle: true },
    };
    if (
      stancePassives.has(word.text) &&
      this.auxiliaryBefore(at) !== null &&
      stances.has(this.words[noun]?.text ?? "")
    ) {
      return { ...this.make(hit, start, "passive", this.byAgent(hit), [noun]) };
    }
    const took = word.text === "took" && this.words[at + 1]?.text === "place";
    const held = word.text === "held" && this.auxiliaryBefore(at) !== null;
    if (
      (took || held) &&
      /^(views|opinions|exchange|discussion|discussions|perspectives|assessments|view|opinion)$/.test(
        this.words[noun]?.text ?? "",
      )
    ) {
      return this.make(
        { ...hit, last: took ? at + 1 : at, act: "discussed", discussed: true },
        start,
        "passive",
        null,
        [noun],
        /^(exchange|exchanges)$/.test(this.words[noun - 2]?.text ?? "") ? noun - 2 : noun,
      );
    }
    return null;
  }

  private stanceBefore(at: number, from: number): number | null {
    const text = this.words[at]?.text ?? "";
    if (!stancePassives.has(text) && text !== "took" && text !== "held") return null;
    for (let p = at - 1; p >= from && at - p < 9; p--) {
      const word = this.words[p] as Word;
      if (stances.has(word.text) || /^(exchange|discussion|discussions|opinion)$/.test(word.text)) return p;
    }
    return null;
  }

  // "…, and the state will do so": an independent clause that reports nothing ends the contents before it.
  private close(): void {
    for (const clause of this.clauses) {
      if (this.saysThat(clause) || clause.rule === "quotation" || clause.verb?.base === "say") continue;
      const from = (clause.verb?.last ?? clause.first) + 2;
      for (let at = from; at < clause.to - 2; at++) {
        const word = this.words[at] as Word;
        if (!/^(and|but|while)$/.test(word.text) || !word.gap.includes(",") || this.quoted(at)) continue;
        const mention = this.scene.startsAt.get(at + 1);
        if (
          mention &&
          /^(will|would|has|have|is|are|was|were|had|can|must|should)$/.test(this.words[mention.last + 1]?.text ?? "")
        ) {
          clause.to = at;
          break;
        }
      }
    }
  }
}
