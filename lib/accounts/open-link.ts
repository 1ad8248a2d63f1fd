import { cache } from "react";
import { prisma } from "@/lib/db/client";
import { findOpenLink, type OpenLink, type Purpose } from "./one-time-link";

/**
 * The link that an address names, for the page that offers its form; null when it is no longer good. A page and its metadata
 * ask alike: within one request the database is asked once.
 */
export const openLink = cache(
  (purpose: Purpose, token: string): Promise<OpenLink | null> => findOpenLink(prisma, purpose, token),
);
