/** Tells of places in a list whether they are met for the first time in a round: in a meeting, in a statement. */
export class FirstTime {
  readonly #rounds: Int32Array;

  /** @param places how many there are */
  constructor(places: number) {
    this.#rounds = new Int32Array(places).fill(-1);
  }

  /** True the first time that a place comes up in a round. A round, from 0, must not come back after another. */
  in(round: number, place: number): boolean {
    if (this.#rounds[place] === round) return false;
    this.#rounds[place] = round;
    return true;
  }

  /** Whether a place has come up in the round that it came up in last. */
  had(round: number, place: number): boolean {
    return this.#rounds[place] === round;
  }
}
