import { prisma } from "@/lib/db/client";
import { findOpenLink, type OpenLink, type Purpose } from "./one-time-link";

/** The link that an address names, for the page that offers its form; null when it is no longer good. */
export async function openLink(purpose: Purpose, token: string): Promise<OpenLink | null> {
  return findOpenLink(prisma, purpose, token);
}
