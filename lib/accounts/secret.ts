import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EnvironmentError, readEnvironment } from "@/lib/env";

/** Fewer characters than this can be guessed. */
const SHORTEST = 32;
/** Fewer different characters than this were typed by somebody, not drawn by lot. */
const FEWEST_DIFFERENT = 10;
const EXAMPLE = /change.?me|example|secret|password|your.?key|placeholder|test.?key|insecure|default/i;

/**
 * Says what is wrong with a secret that signs cookies; null when it will do. Dashboards were taken over because many kept
 * the secret of an example (CVE-2023-27524).
 */
export function faultOfSecret(secret: string): string | null {
  if (secret.length < SHORTEST) return `shorter than ${SHORTEST} characters`;
  if (EXAMPLE.test(secret)) return "one that examples use";
  if (new Set(secret).size < FEWEST_DIFFERENT) return "easy to guess";
  return null;
}

/**
 * The secret that signs cookies: READOUT_SECRET, else the one in the data folder, which is drawn at the first call and
 * readable by its owner alone.
 * @throws EnvironmentError in one line when the secret that is set or kept will not do
 */
export async function accountSecret(): Promise<string> {
  const { READOUT_SECRET, READOUT_DATA } = readEnvironment();
  const path = join(READOUT_DATA, "secret");
  const secret = READOUT_SECRET ?? (await keptSecret(READOUT_DATA, path));
  const fault = faultOfSecret(secret);
  if (fault === null) return secret;
  const where = READOUT_SECRET === undefined ? path : "READOUT_SECRET";
  throw new EnvironmentError(`the secret of ${where} is ${fault}; draw one by lot: openssl rand -base64 32`);
}

async function keptSecret(folder: string, path: string): Promise<string> {
  const kept = await readIfThere(path);
  if (kept !== null) return kept;
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  // Whole or not at all, and the first of several processes decides: a link is never put over what is there.
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  return (await readFile(path, "utf8")).trim();
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
