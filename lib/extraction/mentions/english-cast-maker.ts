import { verbAt } from "../attribution/english-verbs";
import { sourceSpan } from "../text/fold";
import type { Segmented } from "../text/sentences";
import { addActor } from "./add-actor";
import { type Named, TitleHolders } from "./english-holders";
import { knownNameWords, personOfName, personOfShortName } from "./english-names";
import { isSameOffice, officeCountry, roleOf } from "./english-offices";
import type { PersonPhrase } from "./english-people";
import { countryName } from "./english-places";
import type { Word } from "./english-words";
import type { Actor, Mention } from "./mention";

const ACTS = /^(met|meets|held|holds|spoke|received|hosted|says|and|arrived|visited|also)$/;

/** More people than any report names: what comes after them is left alone, so that time stays linear. */
const MOST_ACTORS = 300;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Gathers who is named: first the people with full names, then every mention in the order of the text. */
export class CastMaker {
  readonly actors: Actor[] = [];
  readonly mentions: Mention[] = [];
  private readonly named: Named[] = [];
  /** The person last named at the head of a sentence, and the last named at all. */
  private lastSubject: number | null = null;

  private readonly holders: TitleHolders;

  /** @param phrases the people with names, in the order of the text */
  constructor(
    private readonly text: Segmented,
    private readonly words: readonly Word[],
    phrases: readonly PersonPhrase[] = [],
  ) {
    this.holders = new TitleHolders(text, words, phrases, {
      actors: this.actors,
      named: this.named,
      find: (phrase) => (phrase.name ? this.find(this.nameWords(phrase.name), null, null) : null),
      unnamed: (phrase) => this.unnamed(phrase),
    });
  }

  /** First walk: makes people of titled, known and longer names. */
  addFullName(phrase: PersonPhrase): void {
    const { name } = phrase;
    if (!name) return;
    const printed = this.nameWords(name);
    const before = this.find(printed, phrase.country, name.person?.id ?? null);
    if (before !== null) {
      this.enrich(before, phrase);
      return;
    }
    if (this.actors.length >= MOST_ACTORS) return;
    const titled = phrase.titles.length > 0 || phrase.honorific;
    const known = name.person ?? personOfName(printed) ?? personOfShortName(printed, phrase.country);
    // A surname alone, even a known one, may be an ordinary word ("Power"): it must stand where a person would.
    const full = name.person !== null || (known !== null && name.last > name.first);
    if (!full && !titled && !(this.standsLikePerson(phrase) && (known !== null || name.last > name.first))) return;
    this.create(phrase, known);
  }

  private create(phrase: PersonPhrase, known: ReturnType<typeof personOfShortName>): number {
    const name = phrase.name as NonNullable<PersonPhrase["name"]>;
    const printed = this.print(name.first, name.last);
    const organisation = phrase.organisation ?? null;
    const actor = addActor(this.actors, {
      kind: "person",
      name: known?.en ?? printed,
      printed,
      known: known?.id ?? null,
      country: officeCountry(phrase) === "EU" ? "EU" : (known?.country ?? phrase.country ?? officeCountry(phrase)),
      // A counterpart holds the office of the person who was named before him.
      role: roleOf(phrase) ?? (phrase.counterpart ? (this.actors.at(-1)?.role ?? null) : null),
      ...(organisation ? { organisation } : {}),
      narrator: phrase.titles.some(({ narrator }) => narrator),
      first: phrase.first,
      last: phrase.last,
    });
    const words = new Set([...this.nameWords(name), ...(known ? knownNameWords(known) : [])]);
    this.named.push({ actor, words });
    return actor;
  }

  private enrich(at: number, phrase: PersonPhrase): void {
    const actor = this.actors[at] as Actor;
    const name = phrase.name as NonNullable<PersonPhrase["name"]>;
    actor.country ??= phrase.country ?? officeCountry(phrase);
    const role = roleOf(phrase);
    if (actor.role === null || (role !== null && /^(Secretary|Minister|Special Envoy)$/.test(actor.role)))
      actor.role = role;
    if (phrase.organisation) actor.organisation ??= phrase.organisation;
    actor.narrator ||= phrase.titles.some(({ narrator }) => narrator);
    const printed = this.print(name.first, name.last);
    if (name.last - name.first >= wordsIn(actor.printed)) {
      if (!actor.known) actor.name = printed;
      actor.printed = printed;
      for (const word of this.nameWords(name)) this.named.find((n) => n.actor === at)?.words.add(word);
    }
  }

  private nameWords(name: { first: number; last: number }): string[] {
    const all = this.words.slice(name.first, name.last + 1).map(({ text }) => text);
    const full = all.filter((word) => word.length > 1 && !/^(jr|sr|[a-z](\.[a-z])+\.?)$/.test(word));
    return full.length > 0 ? full : all;
  }

  // Somebody is the same when all words of the shorter name are among those of the longer one.
  private find(printed: readonly string[], country: string | null, known: string | null): number | null {
    const fits = this.named.filter(({ actor, words }) => {
      const other = this.actors[actor] as Actor;
      if (known !== null && other.known !== null) return known === other.known;
      return printed.every((word) => words.has(word)) || [...words].every((word) => printed.includes(word));
    });
    const ofCountry =
      country === null
        ? fits
        : fits.filter(({ actor }) => [country, null].includes(this.actors[actor]?.country ?? null));
    return (ofCountry.length > 0 ? ofCountry : fits).at(0)?.actor ?? null;
  }

  // Before a reporting verb, after "with", at a colon, with a title in commas behind it.
  private standsLikePerson(phrase: PersonPhrase): boolean {
    if (phrase.apposed) return true;
    const before = this.words[phrase.first - 1]?.text ?? "";
    const after = this.words[phrase.last + 1];
    if (after?.gap.trim() === ":" || /^(with|between|told|met|by|and)$/.test(before)) return true;
    return (
      after !== undefined &&
      (after.text === "who" ||
        verbAt(this.words, phrase.last + 1, phrase.last + 6)?.form.past === true ||
        ACTS.test(after.text))
    );
  }

  /** Second walk: a mention of somebody, by name or by title alone. */
  addPerson(phrase: PersonPhrase, sentence: number): void {
    const actor = phrase.name
      ? this.find(this.nameWords(phrase.name), phrase.country, phrase.name.person?.id ?? null)
      : this.holders.of(phrase, this.lastSubject);
    if (phrase.name && actor === null) return;
    const other = actor === null ? null : this.otherOffice(phrase, actor);
    const [title] = phrase.titles;
    if (other !== null && title) {
      this.mentions.push({ first: phrase.first, last: title.last, kind: "person", actor: other });
      this.mentions.push({ first: title.last + 2, last: phrase.last, kind: "person", actor });
      return;
    }
    this.mentions.push({ first: phrase.first, last: phrase.last, kind: "person", actor });
    const heads = phrase.first - (this.text.sentences[sentence]?.from ?? 0) < 6;
    if (actor !== null && heads) this.lastSubject = actor;
  }

  // "The Foreign Secretary and Foreign Minister Y": the first office is another's.
  private otherOffice(phrase: PersonPhrase, actor: number): number | null {
    const [title] = phrase.titles;
    if (!title || phrase.titles.length < 2 || !phrase.name || this.words[title.last + 1]?.text !== "and") return null;
    if (phrase.first === (this.actors[actor] as Actor).first) return null;
    if (isSameOffice(title.role, (this.actors[actor] as Actor).role, false, false)) return null;
    return this.holders.other(title, actor);
  }

  // "the Turkish ambassador" without a name: the guide calls him "<Country> official".
  private unnamed(phrase: PersonPhrase): number | null {
    const definite = this.words[phrase.first]?.text === "the" && (this.words[phrase.last]?.capital ?? false);
    const narrator = phrase.titles.some((title) => title.narrator);
    if (phrase.counterpart || (phrase.country === null && !definite && !narrator)) return null;
    const role = roleOf(phrase);
    const name =
      phrase.country === null
        ? this.print(phrase.first, phrase.last).replace(/^the /i, "")
        : `${countryName(phrase.country)} official`;
    const before = this.actors.findIndex((actor) => actor.name === name && actor.role === role);
    if (before >= 0) return before;
    if (this.actors.length >= MOST_ACTORS) return null;
    const printed = this.print(phrase.first, phrase.last);
    return addActor(this.actors, {
      kind: "person",
      name,
      printed,
      country: phrase.country,
      role,
      narrator,
      first: phrase.first,
      last: phrase.last,
    });
  }

  /** A state, institution or agency. */
  addOther(mention: Mention, name: string, country: string | null): void {
    const before = this.actors.findIndex((actor) => actor.kind === mention.kind && actor.name === name);
    if (before < 0 && this.actors.length >= MOST_ACTORS) return;
    if (before < 0) {
      const kind = mention.kind as Actor["kind"];
      const printed = this.print(mention.first, mention.last);
      const shown = kind === "agency" ? printed.replace(/^the /i, "") : name;
      const narrator = kind === "agency";
      const { first, last } = mention;
      addActor(this.actors, { kind, name: shown, printed, known: country, country, narrator, first, last });
    }
    this.mentions.push({ ...mention, actor: before < 0 ? this.actors.length - 1 : before });
  }

  private print(first: number, last: number): string {
    const start = this.words[first] as Word;
    const end = this.words[last] as Word;
    const { folded } = this.text;
    const stop = end.possessive && folded.text.endsWith("'s", end.end) ? end.end - 2 : end.end;
    const withDot = /^(jr|sr)$/.test(end.text) && folded.text[stop] === "." ? stop + 1 : stop;
    const span = sourceSpan(folded, start.start, withDot);
    return folded.source.slice(span.start, span.end).replace(/[#]/g, "").replace(/_/g, " ").replace(/\s+/g, " ");
  }
}
