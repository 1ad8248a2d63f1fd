import type { Columns } from "./columns";

/** The statements that have the words of a search, by their places in the columns. */
export class Hits {
  readonly #flags: Uint8Array;
  /** How many there are. */
  size = 0;

  constructor(columns: Columns) {
    this.#flags = new Uint8Array(columns.statements);
  }

  /** Adds a statement by its meeting's id and its own number; one that the columns do not have (yet) is left out. */
  add(columns: Columns, meeting: string, number: number): void {
    const slot = columns.slots.get(meeting);
    if (slot === undefined) return;
    const at = statementAt(columns, slot, number);
    if (at === -1 || this.#flags[at] === 1) return;
    this.#flags[at] = 1;
    this.size += 1;
  }

  has(statement: number): boolean {
    return this.#flags[statement] === 1;
  }
}

/** The place of a meeting's statement by its number; -1 where there is none. Numbers usually have no gaps. */
export function statementAt(columns: Columns, slot: number, number: number): number {
  const first = columns.first[slot] as number;
  const end = first + (columns.count[slot] as number);
  const likely = first + number - 1;
  if (likely < end && columns.number[likely] === number) return likely;
  for (let at = first; at < end; at++) if (columns.number[at] === number) return at;
  return -1;
}
