/**
 * Words of somebody else for a terminal: the name of a file may hold anything, escape sequences included.
 * @returns the same with a question mark in place of each control or formatting character
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
}
