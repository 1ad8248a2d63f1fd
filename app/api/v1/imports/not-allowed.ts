import { problem } from "@/lib/http/problem";

/** The answer to every method that an address of the imports does not have. */
export const notAllowed = (allowed: string) => (): Response =>
  problem(405, "Method not allowed", undefined, { Allow: allowed });
