import { z } from "zod";
import { PASSWORD_LENGTH } from "./password-length";

/** What kept a form from being accepted; the name of the message that says so. */
export type Fault =
  | "badName"
  | "badEmail"
  | "shortPassword"
  | "longPassword"
  | "weakPassword"
  | "emailTaken"
  | "deadLink";

const Name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  // Neither control characters nor marks of direction: a name stands beside what its bearer has accepted.
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u);
const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** The name of a user as it is kept; null when it will not do. */
export const readName = (value: string): string | null => Name.safeParse(value).data ?? null;

/** An e-mail address as it is kept, in small letters; null when it is none. */
export const readEmail = (value: string): string | null => Email.safeParse(value).data ?? null;

/**
 * What is wrong with a new password; null when it will do. Length counts more than kinds of characters (ASVS 5.0, 6.2).
 * @param own what an attacker would try first: the name and the e-mail address
 */
export function faultOfPassword(password: string, own: string[]): Fault | null {
  if (password.length < PASSWORD_LENGTH.shortest) return "shortPassword";
  if (password.length > PASSWORD_LENGTH.longest) return "longPassword";
  const plain = password.toLowerCase();
  const repeats = new Set(plain).size < 5;
  const known = [...own, "password", "readout", "qwerty", "123456"].map((one) => one.toLowerCase());
  // The longest first: what a short one takes out of a long one would hide it.
  known.sort((a, b) => b.length - a.length);
  const left = known.reduce((rest, word) => (word.length > 2 ? rest.replaceAll(word, "") : rest), plain);
  return repeats || left.length < 4 ? "weakPassword" : null;
}

/** A new account that may be made as far as its fields say. */
export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/** Reads the fields of a new account. */
export function readNewAccount(given: NewAccount): NewAccount | Fault {
  const name = readName(given.name);
  if (name === null) return "badName";
  const email = readEmail(given.email);
  if (email === null) return "badEmail";
  return faultOfPassword(given.password, [name, email, email.split("@")[0] ?? ""]) ?? { ...given, name, email };
}
