import { prisma } from "@/lib/db/client";
import { addressOf } from "./address-of";
import { countAttempt, forgiveAttempt } from "./attempts";
import { authFor } from "./auth";
import { readEmail } from "./new-account";
import { isSecure } from "./session-cookie";

/**
 * How many wrong passwords are taken in a quarter of an hour. Those for one account from one address are few; those for one
 * account from everywhere may be more, so that nobody can easily keep its owner out.
 */
export const SIGN_IN_LIMITS = {
  accountFromAddress: { most: 10, seconds: 900 },
  account: { most: 100, seconds: 900 },
  address: { most: 30, seconds: 900 },
  /** All together whose address is not known. */
  unknown: { most: 300, seconds: 900 },
};

/** The cookies of the answer when a sign-in went well, else the name of the message. */
export type SignIn = { cookies: string[] } | "wrongSignIn" | "tooMany";

/**
 * Signs in with e-mail and password. Only what fails counts against the limits; who is over one is not even asked whether
 * the password is right. Nothing in answer or time says whether an account exists.
 */
export async function signIn(headers: Headers, given: { email: string; password: string }): Promise<SignIn> {
  const email = readEmail(given.email);
  if (email === null || given.password.length > 1_000) return "wrongSignIn";
  if (!(await mayTryPassword(headers, email))) return "tooMany";
  const auth = await authFor(isSecure(headers));
  const answer = await auth.api.signInEmail({ body: { email, password: given.password }, headers, asResponse: true });
  if (!answer.ok) return "wrongSignIn";
  await passwordWasRight(headers, email);
  await prisma.session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  return { cookies: answer.headers.getSetCookie() };
}

/** Whether a password may be tried for this account; counts the attempt. */
export async function mayTryPassword(headers: Headers, email: string): Promise<boolean> {
  const keys = signInKeys(headers, email);
  return !(await Promise.all(keys.map(([key, limit]) => countAttempt(key, limit)))).includes(false);
}

/** Takes the attempt back that mayTryPassword counted: the password was right. */
export async function passwordWasRight(headers: Headers, email: string): Promise<void> {
  await Promise.all(signInKeys(headers, email).map(([key]) => forgiveAttempt(key)));
}

function signInKeys(headers: Headers, email: string) {
  const address = addressOf(headers);
  const { accountFromAddress, account, unknown, address: known } = SIGN_IN_LIMITS;
  return [
    [`sign-in account ${email} address ${address}`, accountFromAddress],
    [`sign-in account ${email}`, account],
    [`sign-in address ${address}`, address === "unknown" ? unknown : known],
  ] as const;
}
