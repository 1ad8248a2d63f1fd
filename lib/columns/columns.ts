import { Attribution, Channel, Kind, Rank, Setting } from "@/lib/domain/words";
import type { Digest } from "./digest";
import { emptyLists, JOINT_INDEX, type Lists, UNKNOWN_INDEX, WordList } from "./lists";
import { grownTo, RowsOfLists } from "./rows-of-lists";
import { Segments } from "./segments";

/** Stands for a day that is not known. */
export const NO_DAY = -0x8000_0000;

/** The first and last day of one reading of the dates, by meeting; NO_DAY where there is none. */
export interface Days {
  earliest: Int32Array;
  latest: Int32Array;
}

const ints = (length: number) => new Int32Array(length);
const shorts = (length: number) => new Uint16Array(length);
const bytes = (length: number) => new Uint8Array(length);

const MEETING_BYTES = ["dead", "textDay", "knownDay", "channel", "setting", "level"] as const;
/** Places kept for what is added after everything has been read. */
const SPARE = 1024;

/**
 * All that is counted, in columns: one typed array for each fact, a meeting or a statement for each place in them. Facts
 * that change are added anew at the end, and their old place is marked dead; nothing is ever changed in place, so that a
 * question that has begun sees one state. The statements of a meeting lie together.
 */
export class Columns {
  /** The version of the facts that is here. */
  version = -1;
  readonly lists: Lists = emptyLists();
  readonly channels = new WordList(Channel.options);
  readonly settings = new WordList(Setting.options);
  readonly levels = new WordList(Rank.options);
  readonly kinds = new WordList(Kind.options);
  readonly attributions = new WordList(Attribution.options);
  readonly countries = new WordList();
  /** Roles in English and Arabic, with a line break between the two. */
  readonly roles = new WordList();

  // Meetings.
  /** Places of meetings, dead ones included. */
  size = 0;
  /** How many are alive. */
  alive = 0;
  readonly ids: string[] = [];
  readonly slots = new Map<string, number>();
  dead = bytes(1024);
  known: Days = { earliest: ints(1024), latest: ints(1024) };
  text: Days = { earliest: ints(1024), latest: ints(1024) };
  /** 1 where the reports fix the day; 1 where the day is known. */
  textDay = bytes(1024);
  knownDay = bytes(1024);
  channel = bytes(1024);
  setting = bytes(1024);
  level = bytes(1024);
  readonly parties = new RowsOfLists(shorts);
  /** Four numbers for each: person, party, 1 for a participant, role. */
  readonly people = new RowsOfLists(ints);
  readonly sources = new RowsOfLists(shorts);
  /** The first statement of each meeting, and how many it has. */
  first = ints(1024);
  count = ints(1024);

  // Statements.
  /** Places of statements, dead ones included. */
  statements = 0;
  /** How many are of living meetings. */
  aliveStatements = 0;
  number = shorts(4096);
  side = shorts(4096);
  kind = bytes(4096);
  attribution = bytes(4096);
  readonly topics = new RowsOfLists(shorts);
  readonly speakers = new RowsOfLists(ints);
  /** Where the statements stand that the search has in segments. */
  readonly segments = new Segments();

  /** The days of a reading. */
  days(dates: "known" | "text"): Days {
    return dates === "text" ? this.text : this.known;
  }

  /** Takes a meeting away, if it is here. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.dead[slot] = 1;
    this.slots.delete(id);
    this.alive -= 1;
    this.aliveStatements -= this.count[slot] as number;
  }

  /** Adds a meeting, in place of what was known of it. */
  add(digest: Digest): void {
    this.remove(digest[0]);
    this.#growMeetings();
    const slot = this.size++;
    this.alive += 1;
    this.ids[slot] = digest[0];
    this.slots.set(digest[0], slot);
    this.known.earliest[slot] = digest[1] ?? NO_DAY;
    this.known.latest[slot] = digest[2] ?? NO_DAY;
    this.text.earliest[slot] = digest[3] ?? NO_DAY;
    this.text.latest[slot] = digest[4] ?? NO_DAY;
    this.textDay[slot] = digest[5];
    this.knownDay[slot] = digest[6];
    this.channel[slot] = this.channels.place(digest[7]);
    this.setting[slot] = this.settings.place(digest[8]);
    this.level[slot] = this.levels.place(digest[9]);
    const { lists } = this;
    this.parties.add(digest[10].map((number) => placeOf(lists.partyByNumber, number)));
    this.people.add(
      digest[11].flatMap(([person, party, part, roleEn, roleAr]) => [
        placeOf(lists.personByNumber, person),
        placeOf(lists.partyByNumber, party),
        part,
        this.roles.place(`${roleEn}\n${roleAr}`),
      ]),
    );
    this.sources.add(digest[12].map((country) => this.countries.place(country)));
    this.aliveStatements += digest[13].length;
    this.first[slot] = this.statements;
    this.count[slot] = digest[13].length;
    for (const statement of digest[13]) this.#addStatement(statement);
  }

  #addStatement([number, side, kind, attribution, topics, speakers]: Digest[13][number]): void {
    this.#growStatements();
    const { lists } = this;
    const at = this.statements++;
    this.number[at] = number;
    this.side[at] = side === 0 ? UNKNOWN_INDEX : side === -1 ? JOINT_INDEX : placeOf(lists.partyByNumber, side);
    this.kind[at] = kind;
    this.attribution[at] = attribution;
    this.topics.add(topics.map((topic) => placeOf(lists.topicByNumber, topic)));
    this.speakers.add(speakers.map((person) => placeOf(lists.personByNumber, person)));
  }

  /** Gives back nearly all of what was kept for facts to come: once everything has been read, few will. */
  trim(): void {
    const [meetings, statements] = [this.size + SPARE, this.statements + SPARE];
    for (const name of MEETING_BYTES) this[name] = this[name].slice(0, meetings);
    for (const days of ["known", "text"] as const) {
      const { earliest, latest } = this[days];
      this[days] = { earliest: earliest.slice(0, meetings), latest: latest.slice(0, meetings) };
    }
    for (const name of ["first", "count"] as const) this[name] = this[name].slice(0, meetings);
    for (const name of ["number", "side"] as const) this[name] = this[name].slice(0, statements);
    for (const name of ["kind", "attribution"] as const) this[name] = this[name].slice(0, statements);
    for (const lists of [this.parties, this.people, this.sources, this.topics, this.speakers]) lists.trim();
  }

  #growMeetings(): void {
    if (this.size < this.dead.length) return;
    for (const name of MEETING_BYTES) this[name] = grownTo(this[name], bytes);
    for (const days of ["known", "text"] as const) {
      this[days] = { earliest: grownTo(this[days].earliest, ints), latest: grownTo(this[days].latest, ints) };
    }
    this.first = grownTo(this.first, ints);
    this.count = grownTo(this.count, ints);
  }

  #growStatements(): void {
    if (this.statements < this.number.length) return;
    this.number = grownTo(this.number, shorts);
    this.side = grownTo(this.side, shorts);
    this.kind = grownTo(this.kind, bytes);
    this.attribution = grownTo(this.attribution, bytes);
  }
}

function placeOf(places: readonly number[], number: number): number {
  const place = places[number];
  if (place === undefined) throw new UnknownNumber(`Nothing in the reference lists has the number ${number}`);
  return place;
}

/** A digest names something that the lists do not know yet: they must be read again. */
export class UnknownNumber extends Error {}
