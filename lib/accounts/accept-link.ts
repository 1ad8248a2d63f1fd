import { hashPassword } from "better-auth/crypto";
import { Prisma, type PrismaClient, prisma, type Transaction } from "@/lib/db/client";
import type { Role } from "@/lib/domain/user";
import { type Fault, type NewAccount, readNewAccount } from "./new-account";
import { findOpenLink, lockAccounts, type Purpose } from "./one-time-link";
import { drawToken } from "./tokens";

/**
 * Makes the account of a one-time link and uses the link up, both or neither: of several who use a link at once, one gets
 * in.
 * @returns The account as it was kept, or what keeps it from being made; the link stays good then.
 */
export async function acceptLink(purpose: Purpose, token: string, given: NewAccount): Promise<NewAccount | Fault> {
  const account = readNewAccount(given);
  if (typeof account === "string") return account;
  // Hashing is made to cost time: nobody without a good link shall cause it, nor wait with the lock held.
  if (!(await findOpenLink(prisma, purpose, token))) return "deadLink";
  const password = await hashPassword(account.password);
  try {
    return await prisma.$transaction(async (tx) => {
      await lockAccounts(tx);
      const link = await findOpenLink(tx, purpose, token);
      if (!link) return "deadLink" as const;
      await addUser(tx, { ...account, password }, link.role);
      await tx.oneTimeLink.update({ where: { id: link.id }, data: { usedAt: new Date() } });
      return account;
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return "emailTaken";
    throw error;
  }
}

/**
 * Adds a user, in the shape in which better-auth finds them.
 * @param account its password already hashed
 */
export async function addUser(client: PrismaClient | Transaction, account: NewAccount, role: Role): Promise<string> {
  const id = drawToken();
  const { name, email, password } = account;
  await client.user.create({
    data: {
      id,
      name,
      email,
      role,
      credentials: { create: { id: drawToken(), accountId: id, providerId: "credential", password } },
    },
  });
  return id;
}
