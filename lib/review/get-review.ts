import type { PrismaClient } from "@/lib/db/client";
import type { ReviewView } from "./review-view";

/**
 * Everything that the screen of one review needs.
 * @param reportId of a report that was taken in; any string
 * @returns null when there is no such report, or nothing was read in it
 */
export async function getReview(_prisma: PrismaClient, _reportId: string): Promise<ReviewView | null> {
  throw new Error("Not there yet");
}
