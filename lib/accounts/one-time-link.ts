import { randomBytes } from "node:crypto";
import type { PrismaClient, Transaction } from "@/lib/db/client";
import type { Role } from "@/lib/domain/user";
import { INVITATION_DAYS } from "./lifetimes";
import { drawToken, hashToken, isToken } from "./tokens";

/** How long links are good for, in milliseconds. */
const LIFE = { set_up: 24 * 3_600_000, invitation: INVITATION_DAYS * 24 * 3_600_000 };

export type Purpose = keyof typeof LIFE;

/** A link that is still good. */
export interface OpenLink {
  id: string;
  role: Role;
  expiresAt: Date;
}

type Client = PrismaClient | Transaction;

/** Makes those wait for one another who decide by whether there is an administrator. Ends with the transaction. */
export async function lockAccounts(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('readout accounts'))`;
}

/**
 * Makes the link by which the first administrator is set up; links made before are no longer good.
 * @param token only for tests that must know it beforehand
 * @returns The token, which is kept nowhere; null when there is an administrator.
 */
export async function renewSetUpLink(client: PrismaClient, token: string = drawToken()): Promise<string | null> {
  return client.$transaction(async (tx) => {
    await lockAccounts(tx);
    if (await hasAdministrator(tx)) return null;
    await tx.oneTimeLink.deleteMany({ where: { purpose: "set_up" } });
    await tx.oneTimeLink.create({ data: newLink("set_up", "administrator", token) });
    return token;
  });
}

/**
 * Makes a link by which one more account is made.
 * @param createdBy the id of the administrator who invites
 * @returns The token, which is kept nowhere.
 */
export async function createInvitation(client: Client, role: Role, createdBy: string): Promise<string> {
  const token = drawToken();
  await client.oneTimeLink.create({ data: { ...newLink("invitation", role, token), createdBy } });
  return token;
}

/** The link of a token; null when there is none, or it was used, withdrawn or is too old. Looking does not use it. */
export async function findOpenLink(client: Client, purpose: Purpose, token: string): Promise<OpenLink | null> {
  if (!isToken(token)) return null;
  const link = await client.oneTimeLink.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!link || link.purpose !== purpose || link.usedAt || link.revokedAt || link.expiresAt <= new Date()) return null;
  if (purpose === "set_up" && (await hasAdministrator(client))) return null;
  return { id: link.id, role: link.role, expiresAt: link.expiresAt };
}

/** Whether somebody is an administrator. */
export async function hasAdministrator(client: Client): Promise<boolean> {
  return (await client.user.count({ where: { role: "administrator" } })) > 0;
}

function newLink(purpose: Purpose, role: Role, token: string) {
  return {
    id: randomBytes(9).toString("base64url"),
    purpose,
    role,
    tokenHash: hashToken(token),
    expiresAt: new Date(Date.now() + LIFE[purpose]),
  };
}
