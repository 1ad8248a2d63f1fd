import { randomInt } from "node:crypto";

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Letters and digits drawn by lot that cannot be mistaken for one another. */
function drawn(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}

/** A public id for a new meeting; 34 thousand million are possible. */
export function newMeetingId(): string {
  return `m${drawn(7)}`;
}

/** Latin letters and digits of some words with hyphens between; empty where there are none. */
export function slugOf(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}

/**
 * An id for a new entry of a list: from its name, else drawn by lot.
 * @param taken ids that are there already
 */
export function newEntryId(name: string, kind: string, taken: { has(id: string): boolean }): string {
  const wanted = slugOf(name);
  if (wanted.length > 1 && !taken.has(wanted)) return wanted;
  for (;;) {
    const id = `${wanted.length > 1 ? wanted : kind}-${drawn(5)}`;
    if (!taken.has(id)) return id;
  }
}
