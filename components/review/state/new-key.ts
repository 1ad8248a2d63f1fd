/** A key that no element of a list has yet: the letter and the next number. */
export function newKey(letter: string, list: readonly { key: string }[]): string {
  const numbers = list.map(({ key }) => (key.startsWith(letter) ? Number(key.slice(1)) : 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
