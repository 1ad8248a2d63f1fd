import { hashPassword } from "better-auth/crypto";
import { addUser } from "@/lib/accounts/accept-link";
import { renewSetUpLink } from "@/lib/accounts/one-time-link";
import type { PrismaClient } from "@/lib/db/client";
import { EDITOR, SET_UP_TOKEN } from "./account-fixtures";

/** Adds the editor of the browser tests, and the link by which they set up the administrator. */
export async function addTestAccounts(prisma: PrismaClient): Promise<void> {
  await addUser(prisma, { ...EDITOR, password: await hashPassword(EDITOR.password) }, "editor");
  await renewSetUpLink(prisma, SET_UP_TOKEN);
}
