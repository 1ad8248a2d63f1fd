/**
 * The search part of an address with one word of a list parameter added, or taken away when it is there: the same that
 * `toggled` and `pageHref` make on the server, without their parsers. A list that changes begins at its first page.
 * @param search The search part of the present address, with or without "?".
 * @returns "?…", or "" where nothing is left.
 */
export function toggleParameter(search: string, name: string, word: string): string {
  const params = new URLSearchParams(search);
  const words = (params.get(name) ?? "").split(",").filter((one) => one !== "");
  const changed = words.includes(word) ? words.filter((one) => one !== word) : [...words, word].sort();
  params.delete("after");
  if (changed.length > 0) params.set(name, changed.join(","));
  else params.delete(name);
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
