import { type Columns, NO_DAY } from "./columns";

/** A role that somebody held for a party, and the first and last day of meetings in which they did (NO_DAY: none is known). */
export interface Held {
  person: number;
  roleEn: string;
  roleAr: string;
  party: string;
  /** 1 for a participant, 0 for somebody who sat in. */
  part: number;
  first: number;
  last: number;
  count: number;
  /** The first of its meetings, in the order in which they were added. */
  slots: number[];
}

/** So many meetings of a role are named: as many as an address can hold. */
const NAMED = 100;

/** Gathers the roles that people held in meetings, each role once. */
export class RolesHeld {
  readonly #roles = new Map<number, Held & { newest: number }>();
  readonly #latest: Int32Array;
  readonly #earliest: Int32Array;

  /** @param byPart whether taking part and sitting in are told apart */
  constructor(
    private readonly columns: Columns,
    dates: "known" | "text",
    private readonly byPart: boolean,
  ) {
    this.#earliest = columns.days(dates).earliest;
    this.#latest = columns.days(dates).latest;
  }

  /** Adds a meeting to one of its participations: `at` is where its four numbers begin in columns.people. */
  add(slot: number, at: number): void {
    const { people, roles, lists } = this.columns;
    const part = this.byPart ? (people.values[at + 2] as number) : 0;
    const side = (people.values[at] as number) * lists.sides.words.length + (people.values[at + 1] as number);
    const key = (side * roles.words.length + (people.values[at + 3] as number)) * 2 + part;
    const role = this.#roles.get(key) ?? this.#begin(key, at);
    // Somebody may be listed twice in one role.
    if (role.newest === slot) return;
    role.newest = slot;
    role.count++;
    if (role.slots.length < NAMED) role.slots.push(slot);
    const from = this.#earliest[slot] as number;
    if (from !== NO_DAY && (role.first === NO_DAY || from < role.first)) role.first = from;
    role.last = Math.max(role.last, this.#latest[slot] as number);
  }

  #begin(key: number, at: number): Held & { newest: number } {
    const { people, roles, lists } = this.columns;
    const [person = 0, party = 0, part = 0, role = 0] = people.values.subarray(at, at + 4);
    const [roleEn = "", roleAr = ""] = (roles.words[role] as string).split("\n");
    const names = { person, roleEn, roleAr, party: lists.sides.words[party] as string, part };
    const held = { ...names, first: NO_DAY, last: NO_DAY, count: 0, slots: [], newest: -1 };
    this.#roles.set(key, held);
    return held;
  }

  /** The roles, those held last first; without a known day last. */
  newestFirst(): Held[] {
    return [...this.#roles.values()].sort((a, b) => b.last - a.last || (a.roleEn < b.roleEn ? -1 : 1));
  }
}
