/** What became of handing something in: the id of its batch, or the message to show. */
export type HandedIn = { id: string } | { problem: string } | { failed: "sendFailed" | "notSignedIn" };

/** Hands in words or an address. */
export const handInWords = (text: string | undefined, details: Record<string, string>): Promise<HandedIn> =>
  post(JSON.stringify({ ...(text === undefined ? {} : { text }), details }), { "Content-Type": "application/json" });

/** Hands in files; what is said of them goes first. */
export function handInFiles(files: readonly File[], details: Record<string, string>): Promise<HandedIn> {
  const form = new FormData();
  for (const [name, value] of Object.entries(details)) form.set(name, value);
  for (const file of files) form.append("files", file, file.name);
  return post(form);
}

async function post(body: BodyInit, headers: Record<string, string> = {}): Promise<HandedIn> {
  try {
    const answer = await fetch("/api/v1/imports", { method: "POST", body, headers });
    const said = (await answer.json()) as { id?: string; code?: string };
    if (answer.ok && said.id) return { id: said.id };
    if (said.code) return { problem: said.code };
    return { failed: answer.status === 401 ? "notSignedIn" : "sendFailed" };
  } catch {
    return { failed: "sendFailed" };
  }
}
