/** What several readers wait for is done once. */
export interface SharedWork<R> {
  /**
   * Waits for work of this name: for that which is going on, or for a new piece.
   * @param reader tells by "close" when its reader has gone
   * @param work begins the work; `wanted` says whether anybody still waits
   * @returns what was made, and whether it was begun for this reader
   */
  join(
    name: string,
    reader: { once(event: "close", listener: () => void): unknown },
    work: (wanted: () => boolean) => Promise<R>,
  ): Promise<{ made: R; begun: boolean }>;
}

/** Work that fails fails for those who wait for it at that moment, and for nobody after them. */
export function createSharedWork<R>(): SharedWork<R> {
  const going = new Map<string, { readers: number; made: Promise<R> }>();

  return {
    async join(name, reader, work) {
      const known = going.get(name);
      const current = known ?? { readers: 0, made: undefined as unknown as Promise<R> };
      current.readers += 1;
      reader.once("close", () => {
        current.readers -= 1;
      });
      if (!known) {
        going.set(name, current);
        current.made = work(() => current.readers > 0).finally(() => going.delete(name));
      }
      return { made: await current.made, begun: !known };
    },
  };
}
