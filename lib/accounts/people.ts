import { prisma } from "@/lib/db/client";
import type { Role } from "@/lib/domain/user";
import { lockAccounts } from "./one-time-link";

/** An account as administrators see it. */
export interface Person {
  id: string;
  name: string;
  email: string;
  /** Null for whoever has lost all rights. */
  role: Role | null;
  /** How many browsers they are signed in with. */
  sessions: number;
}

/** An invitation that is still good. */
export interface Invitation {
  id: string;
  role: Role;
  expiresAt: Date;
}

/** All accounts, by name. */
export async function listPeople(): Promise<Person[]> {
  const people = await prisma.user.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } },
    },
  });
  return people.map(({ _count, ...person }) => ({ ...person, sessions: _count.sessions }));
}

/** The invitations that nobody has used yet. */
export async function listInvitations(): Promise<Invitation[]> {
  return prisma.oneTimeLink.findMany({
    where: { purpose: "invitation", usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "asc" },
    select: { id: true, role: true, expiresAt: true },
  });
}

/** Withdraws an invitation. @returns Whether there was one to withdraw. */
export async function withdrawInvitation(id: string): Promise<boolean> {
  const { count } = await prisma.oneTimeLink.updateMany({
    where: { id, purpose: "invitation", usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count > 0;
}

/**
 * Gives somebody a role, or takes all rights away; the sessions of whoever loses rights end, and the invitations that they
 * have made are withdrawn. The last administrator stays one.
 */
export async function setRole(
  userId: string,
  role: Role | null,
): Promise<"roleChanged" | "lastAdministrator" | "nothingChanged"> {
  return prisma.$transaction(async (tx) => {
    await lockAccounts(tx);
    const user = await tx.user.findUnique({ where: { id: userId }, select: { role: true } });
    if (!user || user.role === role) return "nothingChanged";
    if (user.role === "administrator") {
      const others = await tx.user.count({ where: { role: "administrator", id: { not: userId } } });
      if (others === 0) return "lastAdministrator";
      await tx.oneTimeLink.updateMany({
        where: { createdBy: userId, usedAt: null, revokedAt: null },
        data: { revokedAt: new Date() },
      });
    }
    await tx.user.update({ where: { id: userId }, data: { role } });
    if (user.role === "administrator" || role === null) await tx.session.deleteMany({ where: { userId } });
    return "roleChanged";
  });
}

/** Ends every session of a user. @returns How many there were. */
export async function endSessions(userId: string): Promise<number> {
  return (await prisma.session.deleteMany({ where: { userId } })).count;
}

/** Changes the name of a user. */
export async function setName(userId: string, name: string): Promise<void> {
  await prisma.user.update({ where: { id: userId }, data: { name } });
}

/** Ends one session, by its token. */
export async function endSession(token: string): Promise<void> {
  await prisma.session.deleteMany({ where: { token } });
}
