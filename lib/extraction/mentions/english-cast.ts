import { verbAt } from "../attribution/english-verbs";
import { OFFICE_COUNTRIES, PARTY_OFFICES } from "../packs/en/titles";
import { sourceSpan } from "../text/fold";
import type { Segmented } from "../text/sentences";
import { groupAt, otherAt } from "./english-groups";
import { bodyStart } from "./english-lines";
import { knownNameWords, personOfName, personOfShortName } from "./english-names";
import { HONOUR, type PersonPhrase, personAt } from "./english-people";
import { countryName } from "./english-places";
import { readWords, type Word } from "./english-words";
import type { Actor, Cast, Mention } from "./mention";

/** What one walk over the text finds, before it is known who is who. */
type Found =
  | { kind: "person"; phrase: PersonPhrase; sentence: number }
  | { kind: "other"; mention: Mention; name: string; country: string | null }
  | { kind: "group"; mention: Mention };

/** People whose name words are known, while the cast is being made. */
type Named = { actor: number; words: Set<string> };

/**
 * Everybody named in an English text: people with their titles (those in no list as printed), states, institutions, agencies, and the
 * groups that stand for both sides. A surname or a bare title ("the President", "the Chinese minister") is led back to the person
 * it stands for; one that fits nobody has no actor.
 */
export function readEnglishCast(text: Segmented, words: readonly Word[] = readWords(text)): Cast {
  const found = walk(text, words);
  const cast = new CastMaker(text, words);
  // The headline is short of words and runs people together: it comes after the report itself.
  const named = found.flatMap((item) => (item.kind === "person" && item.phrase.name ? [item.phrase] : []));
  const body = bodyStart(text, words);
  for (const phrase of named) if (phrase.first >= body) cast.addFullName(phrase);
  for (const phrase of named) if (phrase.first < body) cast.addFullName(phrase);
  for (const item of found) {
    if (item.kind === "group") cast.mentions.push(item.mention);
    else if (item.kind === "other") cast.addOther(item.mention, item.name, item.country);
    else cast.addPerson(item.phrase, item.sentence);
  }
  return { actors: cast.actors, mentions: cast.mentions };
}

function walk(text: Segmented, words: readonly Word[]): Found[] {
  const found: Found[] = [];
  text.sentences.forEach(({ from, to }, sentence) => {
    let at = from;
    while (at < to) {
      const item = readAt(words, at, from, to, sentence);
      if (item) found.push(item);
      at = item ? (item.kind === "person" ? item.phrase.last : item.mention.last) + 1 : at + 1;
    }
  });
  return found;
}

const OPENS = /^(the|a|an|his|her|their|its|both|each|two|these|all|state|local|official|media)$/;

function readAt(words: readonly Word[], at: number, from: number, to: number, sentence: number): Found | null {
  const word = words[at] as Word;
  if (!word.capital && !OPENS.test(word.text) && !/^(al|el|bin|president|minister|spokes\w+)$/.test(word.text))
    return null;
  const group = groupAt(words, at, to, at === from);
  if (group) return { kind: "group", mention: { first: at, last: group.last, kind: "group", actor: null } };
  const other = otherAt(words, at, to);
  const person = personAt(words, at, to);
  if (person && isUsable(person, words) && !(other && other.kind !== "state" && other.last >= person.last)) {
    return { kind: "person", phrase: person, sentence };
  }
  if (!other || other.kind === "group") return null;
  const mention: Mention = { first: at, last: other.last, kind: other.kind, actor: null };
  if (other.kind === "state")
    return { kind: "other", mention, name: countryName(other.country), country: other.country };
  return { kind: "other", mention, name: other.name, country: other.country };
}

// A bare title needs an article or a country before it: "general", "head" are ordinary words too.
function isUsable(phrase: PersonPhrase, words: readonly Word[]): boolean {
  if (phrase.name) return true;
  if (phrase.plural) return false;
  const opening = words[phrase.first] as Word;
  if (phrase.counterpart && /^an?$/.test(opening.text)) return false;
  const next = words[phrase.last + 1];
  if (
    /^(general|chief|head|representative|official)$/.test(words[phrase.last]?.text ?? "") &&
    next?.gap === " " &&
    phrase.first === phrase.last - 1 &&
    !opening.capital &&
    !words[phrase.last]?.capital
  )
    return false;
  return phrase.first < phrase.last || opening.capital;
}

class CastMaker {
  readonly actors: Actor[] = [];
  readonly mentions: Mention[] = [];
  private readonly named: Named[] = [];
  /** The person last named at the head of a sentence, and the last named at all. */
  private lastSubject: number | null = null;

  constructor(
    private readonly text: Segmented,
    private readonly words: readonly Word[],
  ) {}

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
    this.actors.push({
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
    const actor = this.actors.length - 1;
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
      : this.byTitle(phrase);
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
    const holder = this.named.find(
      (one) => one.actor !== actor && isSameOffice(title.role, this.actors[one.actor]?.role ?? "", false, false),
    );
    return holder?.actor ?? null;
  }

  private byTitle(phrase: PersonPhrase): number | null {
    const title = phrase.titles[0];
    if (!title) return null;
    if (title.role === HONOUR) return this.honoured(phrase);
    const fits = this.named.filter(({ actor }) => {
      const other = this.actors[actor] as Actor;
      if (phrase.country !== null && other.country !== phrase.country) return false;
      if (other.role === null) return phrase.country !== null;
      return isSameOffice(title.role, other.role, title.narrator, other.narrator);
    });
    if (fits.length === 0 && phrase.country === null && !title.narrator)
      fits.push(...this.named.filter(({ actor }) => this.actors[actor]?.role === null));
    if (fits.length > 1 && fits.some(({ actor }) => actor === this.lastSubject)) return this.lastSubject;
    const before = fits.filter(({ actor }) => (this.actors[actor]?.first ?? 0) < phrase.first);
    const found = (before[0] ?? fits[0])?.actor ?? this.unnamed(phrase);
    const actor = found === null ? undefined : this.actors[found];
    if (actor && actor.role === null && phrase.country === actor.country) actor.role = roleOf(phrase);
    return found;
  }

  // "His Highness": the first who was called so.
  private honoured(phrase: PersonPhrase): number | null {
    const form = this.words[phrase.last]?.text ?? "";
    const first = this.named.find(({ actor }) => {
      const at = (this.actors[actor] as Actor).first;
      return this.words.slice(at, at + 4).some(({ text }) => text === form || text === `h.${form.charAt(0)}.`);
    });
    return first?.actor ?? this.named[0]?.actor ?? null;
  }

  // "the Turkish ambassador" without a name: the guide calls him "<Country> official".
  private unnamed(phrase: PersonPhrase): number | null {
    const definite = this.words[phrase.first]?.text === "the" && (this.words[phrase.last]?.capital ?? false);
    if (phrase.counterpart || (phrase.country === null && !definite)) return null;
    const role = roleOf(phrase);
    const narrator = phrase.titles.some((title) => title.narrator);
    const name =
      phrase.country === null
        ? this.print(phrase.first, phrase.last).replace(/^the /i, "")
        : `${countryName(phrase.country)} official`;
    const before = this.actors.findIndex((actor) => actor.name === name && actor.role === role);
    if (before >= 0) return before;
    if (this.actors.length >= MOST_ACTORS) return null;
    const printed = this.print(phrase.first, phrase.last);
    this.actors.push({
      kind: "person",
      name,
      printed,
      known: null,
      country: phrase.country,
      role,
      narrator,
      first: phrase.first,
      last: phrase.last,
    });
    return this.actors.length - 1;
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
      this.actors.push({
        kind,
        name: shown,
        printed,
        known: country,
        country,
        role: null,
        narrator,
        first: mention.first,
        last: mention.last,
      });
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

const ACTS = /^(met|meets|held|holds|spoke|received|hosted|says|and|arrived|visited|also)$/;

/** More people than any report names: what comes after them is left alone, so that time stays linear. */
const MOST_ACTORS = 300;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The office as the record prints it: its titles joined, without forms of address that say nothing beside another. */
function roleOf(phrase: PersonPhrase): string | null {
  const roles = [...new Set(phrase.titles.map(({ role }) => role))].filter(
    (role) => role !== "Counterpart" && role !== "Sheikh" && role !== "Official" && role !== HONOUR,
  );
  const offices = roles.length > 1 ? roles.filter((role) => !PARTY_OFFICES.includes(role)) : roles;
  if (roles.length === 0) return null;
  return (offices.length > 0 ? offices : roles)
    .map((role) => (role === "Minister of State" && roles.length > 1 ? "State Minister" : role))
    .join(" and ");
}

function officeCountry(phrase: PersonPhrase): string | null {
  for (const { role } of phrase.titles) if (OFFICE_COUNTRIES[role]) return OFFICE_COUNTRIES[role] ?? null;
  return null;
}

function isSameOffice(role: string, other: string | null, narrator: boolean, otherNarrator: boolean): boolean {
  if (narrator || otherNarrator) return narrator && otherNarrator;
  if (other === null) return role === "Counterpart";
  if (role === "Counterpart") return true;
  const head = role.split(" ").at(-1) ?? role;
  return other
    .split(" and ")
    .some(
      (one) =>
        one === role || (role === head && one.endsWith(head)) || (role === "Secretary" && one.startsWith("Secretary")),
    );
}
