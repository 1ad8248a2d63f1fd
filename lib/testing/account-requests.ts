import { hashPassword } from "better-auth/crypto";
import { addUser } from "@/lib/accounts/accept-link";
import { runAction } from "@/lib/accounts/actions/run-action";
import type { PrismaClient } from "@/lib/db/client";
import type { Role } from "@/lib/domain/user";

const HOST = "readout.test";

/** A password that passes; every account of a test may have it. */
export const TEST_PASSWORD = "four plain words together";

/** What a browser sends with a form of our own pages. */
export const OWN_PAGE = { host: HOST, origin: `http://${HOST}`, "x-readout-peer": "192.0.2.1" };

/** A form as it reaches the route; headers given here come over those of our own page, and null takes one away. */
export function formRequest(
  fields: Record<string, string>,
  headers: Record<string, string | null> = {},
  method = "POST",
): Request {
  const sent = new Headers({ "content-type": "application/x-www-form-urlencoded", ...OWN_PAGE });
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) sent.delete(name);
    else sent.set(name, value);
  }
  const body = method === "GET" ? undefined : new URLSearchParams(fields);
  return new Request(`http://${HOST}/`, { method, headers: sent, body });
}

/** Sends a form of accounts. */
export function sendForm(
  name: string,
  fields: Record<string, string>,
  headers: Record<string, string | null> = {},
): Promise<Response> {
  return runAction(name, formRequest(fields, headers));
}

/** The Cookie header that a browser would send after an answer. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** Adds an account and signs in with it. @returns its id and the Cookie header of its session */
export async function signedIn(
  prisma: PrismaClient,
  email: string,
  role: Role,
): Promise<{ id: string; cookie: string }> {
  const name = email.split("@")[0] ?? "";
  const id = await addUser(prisma, { name, email, password: await hashPassword(TEST_PASSWORD) }, role);
  return { id, cookie: await signInAs(email) };
}

/** Signs in with the password of tests. @returns the Cookie header of the session */
export async function signInAs(email: string): Promise<string> {
  const answer = await sendForm("sign-in", { email, password: TEST_PASSWORD });
  return cookiesOf(answer);
}
