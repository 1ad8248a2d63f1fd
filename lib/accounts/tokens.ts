import { createHash, randomBytes } from "node:crypto";

/** A token that cannot be guessed: 32 bytes by lot, in letters that an address may hold. */
export const drawToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: its SHA-256, in hexadecimal. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Whether something has the shape of our tokens; nothing else is looked up. */
export const isToken = (value: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(value);
